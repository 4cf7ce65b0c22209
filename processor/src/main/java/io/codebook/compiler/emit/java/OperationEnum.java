package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.emit.source.Suppression;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The enum of an operation table: what each operation may answer, and with which phrases. */
final class OperationEnum {
    private final OperationTable table;
    private final JavaTarget target;
    private final CodeTable codes;
    private final ClassName self;
    private final ClassName code;
    private final ClassName holder;
    private final AnswerFields fields;
    private final OperationRows rows;
    private final @Nullable OperationFallback fallback;

    OperationEnum(OperationTable table, Book book, JavaTarget target) {
        this.table = table;
        this.target = target;
        codes = Objects.requireNonNull(book.table(table.codesFrom()));
        self = target.type(table);
        code = target.type(codes);
        holder = self.nestedClass(OperationRows.NAME);
        fields = new AnswerFields(table, self, code, target);
        rows = new OperationRows(table, codes, self, code, fields);
        fallback =
                table.fallback() == null ? null : new OperationFallback(table, table.fallback(), codes, code, target);
    }

    /** The names in the file of an operation table. */
    static DeclaredNames names(OperationTable table, Book book) {
        DeclaredNames names = DeclaredNames.ofEnum()
                .typeOfBook(table.type().value())
                .members("allows", "reasons", "codes", "successCodes")
                .types(ArrayList.class, List.class, Set.class, String.class, SuppressWarnings.class)
                .importedTypes(RuntimeTypes.ANSWERS, RuntimeTypes.GENERATED)
                .nested(OperationRows.NAME)
                .add(OperationFallback.names())
                .add(JavaTarget.nullnessNames())
                .add(OperationNames.names(table));
        if (!table.reasonsById().isEmpty()) {
            names.members("reason").nested(ReasonEnum.NAME);
        }
        if (table.hasNames()) {
            names.members("phrase");
        }
        if (!table.fields().isEmpty()) {
            names.types(Integer.class, Boolean.class);
        }
        CodeTable codes = book.table(table.codesFrom());
        return codes == null ? names : names.typeOf(codes);
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(TableDoc.doc(table.heading(), table.id())
                        .paragraph("Says which codes of {@link " + target.link(codes) + "} each operation may answer.")
                        .build());
        if (usesDiscouraged()) {
            type.addAnnotation(Suppression.DEPRECATION);
        }
        new OperationNames(table, self, target).addTo(type);
        allows(type);
        reasons(type);
        if (!table.reasonsById().isEmpty()) {
            reason(type);
            type.addType(ReasonEnum.of(table, self));
        }
        if (table.hasNames()) {
            phrase(type);
        }
        fields.addTo(type, holder);
        codes(
                type,
                "codes",
                "The codes that this operation lists"
                        + (table.open().isEmpty()
                                ? "."
                                : ", which need not be all that it {@linkplain #allows allows}."));
        if (codes.kind().hasClasses()) {
            codes(type, "successCodes", "The codes among {@link #codes()} that report success.");
        }
        if (fallback != null) {
            fallback.addTo(type);
        }
        type.addType(rows.build());
        return type.build();
    }

    private void allows(TypeSpec.Builder type) {
        String open = openClasses();
        Javadoc doc = new Javadoc()
                .paragraph("Whether this operation lists a code"
                        + (open.isEmpty()
                                ? "."
                                : ", or the code is of a class that the table leaves open: " + open + "."));
        if (fallback != null) {
            fallback.addTo(doc);
        }
        type.addMethod(question(
                        "allows",
                        TypeName.BOOLEAN,
                        doc,
                        "true if the operation lists the code" + (open.isEmpty() ? "" : ", or its class is open"))
                .addParameter(code, "code")
                .addStatement("return ($T.ALLOWED[$L] & (1L << code.ordinal())) != 0", holder, rows.word("ordinal()"))
                .build());
    }

    /** Such as {@code 3xx, 4xx and 5xx}; empty for a table without open classes. */
    private String openClasses() {
        List<String> words = table.open().stream().map(Text::value).toList();
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private void reasons(TypeSpec.Builder type) {
        Javadoc doc = new Javadoc().paragraph("The reason phrases of a code.");
        String result = "the phrases in the table's order; empty if the operation does not list the code"
                + (hasAnswerWithoutPhrase() ? ", or lists it without a phrase" : "");
        type.addMethod(question("reasons", JavaTypes.listOf(JavaTypes.STRING), doc, result)
                .addParameter(code, "code")
                .addStatement("return $T.ALL.get(ordinal()).reasons(code)", holder)
                .build());
    }

    private void reason(TypeSpec.Builder type) {
        Javadoc doc = new Javadoc().paragraph("The reason phrase that a code has under an id.");
        String result =
                "the phrase, or null if the operation does not list the code, or has no phrase with this id for it";
        doc.tag("@param code a code, not null").tag("@param reason the id of the phrase, not null");
        type.addMethod(MethodSpec.methodBuilder("reason")
                .addModifiers(Modifier.PUBLIC)
                .returns(target.nullable(JavaTypes.STRING))
                .addJavadoc(doc.tag("@return " + result).build())
                .addParameter(code, "code")
                .addParameter(self.nestedClass(ReasonEnum.NAME), "reason")
                .addStatement("return $T.ALL.get(ordinal()).reasonsById(code).get(reason)", holder)
                .build());
    }

    private void phrase(TypeSpec.Builder type) {
        Javadoc doc = new Javadoc()
                .paragraph("The name of a code as this table prints it, which may differ from {@link "
                        + target.link(codes) + "#phrase()}.");
        type.addMethod(question("phrase", JavaTypes.STRING, doc, "the name, never null")
                .addParameter(code, "code")
                .addStatement("return $T.ALL.get(ordinal()).name(code, code.phrase())", holder)
                .build());
    }

    private boolean hasAnswerWithoutPhrase() {
        return table.operations().stream()
                .flatMap(operation -> operation.answers().stream())
                .anyMatch(answer -> answer.reasons().isEmpty());
    }

    static MethodSpec.Builder question(String name, TypeName type, Javadoc doc, String result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(doc.tag("@param code a code, not null")
                        .tag("@return " + result)
                        .build());
    }

    private void codes(TypeSpec.Builder type, String name, String summary) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Set.class), code))
                .addJavadoc(new Javadoc()
                        .paragraph(summary)
                        .tag("@return an unmodifiable set in the order of {@link " + target.link(codes) + "}")
                        .build())
                .addStatement("return $T.ALL.get(ordinal()).$N()", holder, name)
                .build());
    }

    private boolean usesDiscouraged() {
        Stream<Code> answered = table.operations().stream()
                .flatMap(operation -> operation.answers().stream())
                .map(Answer::code);
        return Stream.concat(answered, Stream.ofNullable(table.fallback()))
                .anyMatch(used -> Objects.requireNonNull(codes.row(used)).discouraged() != null);
    }
}
