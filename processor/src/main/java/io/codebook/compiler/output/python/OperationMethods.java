package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of the operations of a table, and what they and their answers have for these. */
final class OperationMethods {
    private static final String FIND_ANSWER = "answer = _ROWS[self].answers.get(code)";

    private final OperationTable table;
    private final CodeTable codes;
    private final PythonTypes types;
    private final String type;
    private final String codeType;
    private final boolean hasReasons;
    private final boolean hasGroups;

    OperationMethods(OperationTable table, CodeTable codes, PythonTypes types) {
        this.table = table;
        this.codes = codes;
        this.types = types;
        type = types.of(table.type());
        codeType = types.of(codes.type());
        hasReasons = !table.reasonsById().isEmpty();
        hasGroups = !table.groups().isEmpty();
    }

    void addTo(PythonClass operations) {
        PythonMethod find = PythonMethod.ofClass("find", type + " | None");
        if (hasGroups) {
            find.taking("group: " + types.group(table));
        }
        operations.with(find.taking("title: str")
                .doc("Return the operation with this name" + (hasGroups ? " in a group, or None." : ", or None."))
                .does("for operation in cls:")
                .does("    if " + (hasGroups ? "operation.group is group and " : "") + "operation.title == title:")
                .does("        return operation")
                .does("return None"));
        operations.with(PythonMethod.property("title", "str")
                .doc("The name of the operation as the table spells it.")
                .does("return _ROWS[self].title"));
        if (hasGroups) {
            operations.with(PythonMethod.property("group", types.group(table))
                    .doc("The group of the operation.")
                    .does("return _ROWS[self].group"));
        }
        if (table.hasRetired()) {
            operations.with(PythonMethod.property("retired", "str | None")
                    .doc("Why the operation is retired, or None.")
                    .does("return _ROWS[self].retired"));
        }
        addAnswers(operations);
        if (table.fallback() != null) {
            addFallback(table.fallback(), operations);
        }
    }

    private void addAnswers(PythonClass operations) {
        StringBuilder open = new StringBuilder();
        for (Text each : table.open()) {
            String number = codes.kind() == NumberKind.HTTP ? "code // 100" : "code >> 5";
            open.append(" or ")
                    .append(number)
                    .append(" == ")
                    .append(each.value().charAt(0));
        }
        operations.with(PythonMethod.of("allows", "bool")
                .taking("code: " + codeType)
                .doc("Return whether the operation lists the code" + (open.isEmpty() ? "." : ", or its class is open."))
                .does("return code in _ROWS[self].answers" + open));
        operations.with(PythonMethod.of("reasons", "tuple[str, ...]")
                .taking("code: " + codeType)
                .doc("Return the phrases of the answer with this code, in their order.")
                .does(FIND_ANSWER)
                .does("return () if answer is None else answer.phrases"));
        if (hasReasons) {
            operations.with(PythonMethod.of("reason", "str | None")
                    .taking("code: " + codeType)
                    .taking("reason: " + types.reason(table))
                    .doc("Return the phrase with this id of the answer with this code, or None.")
                    .does(FIND_ANSWER)
                    .does("if answer is None or reason not in answer.ids:")
                    .does("    return None")
                    .does("return answer.phrases[answer.ids.index(reason)]"));
        }
        if (table.hasNames()) {
            operations.with(PythonMethod.of("phrase", "str")
                    .taking("code: " + codeType)
                    .doc("Return the name of the code as this table prints it.")
                    .does(FIND_ANSWER)
                    .does("if answer is None or answer.name is None:")
                    .does("    return code.phrase")
                    .does("return answer.name"));
        }
        operations.with(PythonMethod.property("codes", "tuple[" + codeType + ", ...]")
                .doc("The codes that the operation lists, in the order of their enum.")
                .does("answers = _ROWS[self].answers")
                .does(new Layout.Wrapped(
                        "return tuple(", "code for code in " + codeType + " if code in answers", ")")));
        if (codes.kind().hasClasses()) {
            String success = codes.kind() == NumberKind.HTTP ? "code // 100 == 2" : "code >> 5 == 2";
            operations.with(PythonMethod.property("success_codes", "tuple[" + codeType + ", ...]")
                    .doc("Those of codes that report success.")
                    .does("return tuple(code for code in self.codes if " + success + ")"));
        }
    }

    private void addFallback(Code fallback, PythonClass operations) {
        String code = constant(fallback);
        boolean isScoped = table.fallbackScope() != null;
        operations.with(PythonMethod.of("may_answer", "bool")
                .taking("code: " + codeType)
                .doc("Return whether the operation allows the code, or it is the fallback.")
                .does("return self.allows(code) or code is " + (isScoped ? "_ROWS[self].fallback" : code)));
        operations.with(PythonMethod.of("or_fallback", codeType + (isScoped ? " | None" : ""))
                .taking("code: " + codeType)
                .doc("Return the code if the operation allows it, otherwise the fallback"
                        + (isScoped ? ", or None." : "."))
                .does("return code if self.allows(code) else " + (isScoped ? "_ROWS[self].fallback" : code)));
    }

    private String constant(Code code) {
        Row row = Objects.requireNonNull(codes.row(code));
        return codeType + "." + row.constant();
    }

    /** What operations have. */
    List<Column<Operation>> columns(List<Column<Answer>> answerColumns) {
        List<Column<Operation>> columns = new ArrayList<>();
        columns.add(column("title", "str", "", each -> literal("title", each.name())));
        if (hasGroups) {
            columns.add(column("group", types.group(table), "", each -> {
                Group group = Objects.requireNonNull(each.group());
                return new Layout.Atom("group=" + types.group(table) + "." + group.constant());
            }));
        }
        if (table.hasRetired()) {
            columns.add(column("retired", "str | None", Column.NONE, each -> literal("retired", each.retired())));
        }
        Code fallback = table.fallback();
        FallbackScope scope = table.fallbackScope();
        if (fallback != null && scope != null) {
            columns.add(column(
                    "fallback",
                    codeType + " | None",
                    Column.NONE,
                    each -> scope.covers(each) ? new Layout.Atom("fallback=" + constant(fallback)) : null));
        }
        columns.add(column("answers", "dict[" + codeType + ", _Answer]", "", each -> {
            List<Layout> answers = new ArrayList<>();
            for (Answer answer : each.answers()) {
                answers.add(new Layout.Items(
                        constant(answer.code()) + ": _Answer(",
                        OperationTableModule.values(answerColumns, answer),
                        ")"));
            }
            return new Layout.Items("answers={", answers, "}");
        }));
        return columns;
    }

    /** What answers have besides fields. */
    List<Column<Answer>> answerColumns() {
        List<Column<Answer>> columns = new ArrayList<>();
        if (table.hasNames()) {
            columns.add(column("name", "str | None", Column.NONE, each -> literal("name", each.name())));
        }
        columns.add(column("phrases", "tuple[str, ...]", "()", each -> {
            List<Layout> phrases = new ArrayList<>();
            each.reasons()
                    .forEach(reason ->
                            phrases.add(new Layout.Literal("", reason.phrase().value())));
            return phrases.isEmpty() ? null : new Layout.Items("phrases=(", phrases, ")");
        }));
        if (hasReasons) {
            columns.add(column("ids", "tuple[" + types.reason(table) + " | None, ...]", "()", each -> {
                List<Layout> ids = new ArrayList<>();
                boolean hasId = false;
                for (Reason reason : each.reasons()) {
                    hasId |= reason.id() != null;
                    ids.add(new Layout.Atom(
                            reason.id() == null ? Column.NONE : types.reason(table) + "." + reason.constant()));
                }
                return hasId ? new Layout.Items("ids=(", ids, ")") : null;
            }));
        }
        return columns;
    }

    private static <R> Column<R> column(
            String name, String type, String otherwise, Function<R, @Nullable Layout> value) {
        return new Column<>(name, type, otherwise, "", value);
    }

    private static @Nullable Layout literal(String name, @Nullable Text text) {
        return text == null ? null : new Layout.Literal(name + "=", text.value());
    }
}
