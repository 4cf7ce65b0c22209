package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.lookup.OpenHashSlots;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constants of an operation table, their groups and titles, and the method that finds an operation by these. */
final class OperationNames {
    private static final String GROUP = "Group";
    private static final String HOLDER = "ByTitle";
    private static final String RETIRED = "retired";
    private static final int LARGEST_SWITCH = 60;

    private final OperationTable table;
    private final ClassName self;
    private final JavaTarget target;
    private final ClassName groupType;
    private final boolean grouped;

    OperationNames(OperationTable table, ClassName self, JavaTarget target) {
        this.table = table;
        this.self = self;
        this.target = target;
        groupType = self.nestedClass(GROUP);
        grouped = !table.groups().isEmpty();
    }

    static DeclaredNames names(OperationTable table) {
        DeclaredNames names = new DeclaredNames()
                .members("find", "group", "title", RETIRED)
                .nested(HOLDER)
                .types(Integer.class, Deprecated.class);
        return table.groups().isEmpty() ? names : names.nested(GROUP);
    }

    void addTo(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (grouped) {
            type.addField(groupType, "group", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(groupType, "group").addStatement("this.group = group");
        }
        type.addField(JavaTypes.STRING, "title", Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(JavaTypes.STRING, "title").addStatement("this.title = title");
        if (table.hasRetired()) {
            TypeName reason = target.nullable(JavaTypes.STRING);
            type.addField(reason, RETIRED, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(reason, RETIRED).addStatement("this.retired = retired");
        }
        type.addMethod(constructor.build());
        for (Operation operation : table.operations()) {
            type.addEnumConstant(operation.constant().value(), constant(operation));
        }
        for (Operation operation : table.operations()) {
            for (Text alias : operation.aliases()) {
                type.addField(Aliases.older(self, alias, operation.constant()));
            }
        }
        type.addMethod(finder());
        if (grouped) {
            type.addMethod(getter("group", groupType, "The group of this operation."));
            type.addType(groups());
        }
        type.addMethod(getter("title", JavaTypes.STRING, "The name of this operation as the table spells it."));
        if (table.hasRetired()) {
            type.addMethod(getter(
                    RETIRED,
                    target.nullable(JavaTypes.STRING),
                    "Why this operation is retired: it should no longer be used.",
                    "the reason, or null for an operation that is in use"));
        }
        if (isHashed()) {
            TypeSpec.Builder holder =
                    TypeSpec.classBuilder(HOLDER).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            new OpenHashSlots("title", false, self, table.operations().size()).addTo(holder);
            type.addType(holder.build());
        }
    }

    private boolean isHashed() {
        return table.operations().size() + table.groups().size() > LARGEST_SWITCH;
    }

    private TypeSpec constant(Operation operation) {
        Group group = operation.group();
        List<CodeBlock> arguments = new ArrayList<>();
        if (group != null) {
            arguments.add(CodeBlock.of("$T.$N", groupType, group.constant()));
        }
        arguments.add(CodeBlock.of("$S", operation.name().value()));
        Text retired = operation.retired();
        if (table.hasRetired()) {
            arguments.add(CodeBlock.of("$S", retired == null ? null : retired.value()));
        }
        Javadoc doc = new Javadoc()
                .text(
                        operation.name(),
                        group == null ? "" : Javadoc.escape(group.title().value()) + ": ")
                .text(operation.doc())
                .discouraged(retired, operation.deprecated());
        TypeSpec.Builder constant =
                TypeSpec.anonymousClassBuilder(CodeBlock.join(arguments, ", ")).addJavadoc(doc.build());
        if (retired != null || operation.deprecated() != null) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private TypeSpec groups() {
        TypeSpec.Builder groups = TypeSpec.enumBuilder(groupType)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The groups of {@link $T}.", self)
                .addField(JavaTypes.STRING, "title", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.STRING, "title")
                        .addStatement("this.title = title")
                        .build())
                .addMethod(getter("title", JavaTypes.STRING, "The name of this group as the table spells it."));
        for (Group group : table.groups()) {
            groups.addEnumConstant(
                    group.constant(),
                    TypeSpec.anonymousClassBuilder("$S", group.title().value())
                            .addJavadoc(new Javadoc().text(group.title()).build())
                            .build());
        }
        return groups.build();
    }

    private MethodSpec finder() {
        Javadoc doc = new Javadoc().paragraph("Finds an operation by its name.");
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(target.nullable(self));
        if (grouped) {
            doc.tag("@param group the group, not null");
            find.addParameter(groupType, "group");
        }
        return find.addParameter(JavaTypes.STRING, "title")
                .addJavadoc(doc.tag("@param title the name as the table spells it, not null")
                        .tag("@return the operation, or null if the table has none with that name")
                        .build())
                .addCode(isHashed() ? search() : cases())
                .build();
    }

    private CodeBlock cases() {
        CodeBlock.Builder cases = CodeBlock.builder();
        if (!grouped) {
            return titles(cases.add("return "), null).build();
        }
        cases.add("return switch (group) {\n$>");
        for (Group group : table.groups()) {
            titles(cases.add("case $N -> ", group.constant()), group);
        }
        return cases.add("$<};\n").build();
    }

    private CodeBlock.Builder titles(CodeBlock.Builder cases, @Nullable Group group) {
        cases.add("switch (title) {\n$>");
        table.operations().stream()
                .filter(operation -> Objects.equals(group, operation.group()))
                .forEach(operation -> cases.add(
                        "case $S -> $N;\n",
                        operation.name().value(),
                        operation.constant().value()));
        return cases.add("default -> null;\n$<};\n");
    }

    /** Operations of several groups may have the same title, and then one of them is at the next slot. */
    private CodeBlock search() {
        CodeBlock isOther = CodeBlock.of(
                grouped
                        ? "($1N.codesBySlot[slot].group() != group || !title.equals($1N.textsBySlot[slot]))"
                        : "!title.equals($1N.textsBySlot[slot])",
                HOLDER);
        return CodeBlock.builder()
                .addStatement("int slot = $N.slot(title)", HOLDER)
                .beginControlFlow("while ($N.codesBySlot[slot] != null && $L)", HOLDER, isOther)
                .addStatement("slot = $N.next(slot)", HOLDER)
                .endControlFlow()
                .addStatement("return $N.codesBySlot[slot]", HOLDER)
                .build();
    }

    private static MethodSpec getter(String name, ClassName type, String summary) {
        return getter(name, type, summary, "never null");
    }

    private static MethodSpec getter(String name, TypeName type, String summary, String value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(
                        new Javadoc().paragraph(summary).tag("@return " + value).build())
                .addStatement("return $N", name)
                .build();
    }
}
