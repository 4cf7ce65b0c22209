package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.OperationTable.Group;
import io.codebook.engine.model.OperationTable.Operation;
import javax.lang.model.element.Modifier;

/** The constants of an operation table, what they are called and how to find them by that. */
final class OperationNames {
    private final OperationTable table;
    private final ClassName self;
    private final ClassName groupType;
    private final boolean grouped;

    OperationNames(OperationTable table, ClassName self) {
        this.table = table;
        this.self = self;
        groupType = self.nestedClass("Group");
        grouped = !table.groups().isEmpty();
    }

    void addTo(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (grouped) {
            type.addField(groupType, "group", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(groupType, "group").addStatement("this.group = group");
        }
        type.addField(Columns.STRING, "title", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor
                .addParameter(Columns.STRING, "title")
                .addStatement("this.title = title")
                .build());
        table.operations().forEach(operation -> constant(type, operation));
        if (grouped) {
            type.addMethod(getter("group", groupType, "The interface that this operation belongs to."));
            type.addType(groups());
        }
        type.addMethod(getter("title", Columns.STRING, "The name of this operation as the table spells it."));
        type.addMethod(grouped ? findInGroup() : find());
    }

    private void constant(TypeSpec.Builder type, Operation operation) {
        Group group = operation.group();
        CodeBlock name = CodeBlock.of("$S", operation.name().value());
        CodeBlock arguments = group == null ? name : CodeBlock.of("$T.$N, $L", groupType, group.constant(), name);
        Doc doc = new Doc()
                .text(
                        operation.name(),
                        group == null ? "" : Doc.escape(group.title().value()) + ": ");
        type.addEnumConstant(
                operation.constant().value(),
                TypeSpec.anonymousClassBuilder(arguments)
                        .addJavadoc(doc.build())
                        .build());
    }

    private TypeSpec groups() {
        TypeSpec.Builder groups = TypeSpec.enumBuilder(groupType)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The interfaces of {@link $T}.", self)
                .addField(Columns.STRING, "title", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Columns.STRING, "title")
                        .addStatement("this.title = title")
                        .build())
                .addMethod(getter("title", Columns.STRING, "The name of this interface as the table spells it."));
        for (Group group : table.groups()) {
            groups.addEnumConstant(
                    group.constant(),
                    TypeSpec.anonymousClassBuilder("$S", group.title().value())
                            .addJavadoc(new Doc().text(group.title()).build())
                            .build());
        }
        return groups.build();
    }

    private MethodSpec find() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (title) {\n$>");
        table.operations()
                .forEach(operation -> cases.add(
                        "case $S -> $N;\n",
                        operation.name().value(),
                        operation.constant().value()));
        return finder(new Doc())
                .addParameter(Columns.STRING, "title")
                .addCode(cases.add("default -> null;\n$<};\n").build())
                .build();
    }

    private MethodSpec findInGroup() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (group) {\n$>");
        for (Group group : table.groups()) {
            cases.add("case $N -> switch (title) {\n$>", group.constant());
            table.operations().stream()
                    .filter(operation -> group.equals(operation.group()))
                    .forEach(operation -> cases.add(
                            "case $S -> $N;\n",
                            operation.name().value(),
                            operation.constant().value()));
            cases.add("default -> null;\n$<};\n");
        }
        return finder(new Doc().tag("@param group the interface, not null"))
                .addParameter(groupType, "group")
                .addParameter(Columns.STRING, "title")
                .addCode(cases.add("$<};\n").build())
                .build();
    }

    private MethodSpec.Builder finder(Doc doc) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addJavadoc(doc.paragraph("Finds an operation by its name.")
                        .tag("@param title the name as the table spells it, not null")
                        .tag("@return the operation, or null when the table has none of that name")
                        .build());
    }

    private static MethodSpec getter(String name, ClassName type, String summary) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(
                        new Doc().paragraph(summary).tag("@return never null").build())
                .addStatement("return $N", name)
                .build();
    }
}
