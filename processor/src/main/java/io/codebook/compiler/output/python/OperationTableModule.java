package io.codebook.compiler.output.python;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The module of an operation table. */
final class OperationTableModule {
    private final OperationTable table;
    private final PythonTypes types;
    private final String type;
    private final String codeType;
    private final PythonModule module;
    private final OperationMethods methods;
    private final Map<Field, String> fields = new LinkedHashMap<>();
    private final boolean hasReasons;

    OperationTableModule(OperationTable table, CodeTable codes, PythonTypes types) {
        this.table = table;
        this.types = types;
        type = types.of(table.type());
        codeType = types.of(codes.type());
        hasReasons = !table.reasonsById().isEmpty();
        module = PythonModule.of(types.module(table.type()), table.id(), table.heading())
                .importing("dataclasses", "enum", "typing");
        module.importingFrom(types.module(codes.type()), codeType);
        PythonNames names = PythonNames.ofMembers(List.of());
        names.take(
                "find",
                "title",
                "group",
                "retired",
                "allows",
                "may_answer",
                "or_fallback",
                "reasons",
                "reason",
                "phrase",
                "codes",
                "success_codes",
                "phrases",
                "ids");
        table.fields()
                .forEach(field -> fields.put(
                        field, names.give(PythonNames.snake(field.id().value()))));
        methods = new OperationMethods(table, codes, types);
    }

    PythonModule build() {
        if (!table.groups().isEmpty()) {
            addGroups();
        }
        if (hasReasons) {
            addReasons();
        }
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.VALUES) {
                String name = types.values(table.type(), field);
                module.with(ValuesEnum.of(name, field, null)).export(name);
            }
        }
        PythonClass operations = new PythonClass(
                        "class " + type + "(enum.Enum)", PythonModule.doc(table.id(), table.heading()))
                .with(members());
        methods.addTo(operations);
        for (Field field : table.fields()) {
            Column<Answer> column = column(field);
            operations.with(PythonMethod.of(column.name(), optional(column.type()))
                    .taking("code: " + codeType)
                    .doc(column.doc(), "None if the operation does not list the code.")
                    .does("answer = _ROWS[self].answers.get(code)")
                    .does("return None if answer is None else answer." + column.name()));
        }
        module.with(operations).export(type);
        addRows();
        return module;
    }

    private static String optional(String type) {
        return type.endsWith("| None") ? type : type + " | None";
    }

    private Column<Answer> column(Field field) {
        String name = fields.get(field);
        return FieldColumn.of(
                field,
                name == null ? "" : name,
                FieldColumn.type(field, types.values(table.type(), field)),
                (answer, id) -> {
                    Text value = answer.values().get(id);
                    return value == null ? List.of() : List.of(value);
                });
    }

    private void addGroups() {
        String name = types.group(table);
        StringJoiner members = new StringJoiner("\n");
        List<Layout> titles = new ArrayList<>();
        for (Group group : table.groups()) {
            members.add(group.constant() + " = " + PythonText.literal(group.id().value()));
            titles.add(new Layout.Literal(
                    name + "." + group.constant() + ": ", group.title().value()));
        }
        module.with(new PythonClass("class " + name + "(enum.Enum)", List.of("The groups of " + type + "."))
                        .with(members)
                        .with(PythonMethod.property("title", "str")
                                .doc("The name of the group as the table spells it.")
                                .does("return _TITLES[self]")))
                .export(name);
        module.with(new Layout.Items("_TITLES: typing.Final = {", titles, "}").broken(0));
    }

    private void addReasons() {
        String name = types.reason(table);
        StringJoiner members = new StringJoiner("\n");
        table.reasonsById().forEach((constant, reasons) -> {
            Text id = reasons.get(0).id();
            members.add(constant + " = " + PythonText.literal(id == null ? "" : id.value()));
        });
        module.with(new PythonClass("class " + name + "(str, enum.Enum)", List.of("The ids of phrases."))
                        .with(members)
                        .with(ValuesEnum.printed()))
                .export(name);
    }

    private String members() {
        List<String> members = new ArrayList<>();
        for (Operation operation : table.operations()) {
            List<String> doc = new ArrayList<>();
            Group group = operation.group();
            doc.add((group == null ? "" : group.title() + ": ")
                    + PythonText.sentence(operation.name().value()));
            doc.addAll(PythonModule.paragraphs(operation.doc()));
            Text deprecated = operation.deprecated();
            Text retired = operation.retired();
            doc.add(deprecated == null ? "" : "Deprecated: " + PythonText.sentence(deprecated.value()));
            doc.add(retired == null ? "" : "Retired: " + PythonText.sentence(retired.value()));
            String constant = operation.constant().value();
            members.add(constant + " = " + PythonText.literal(constant) + "\n"
                    + PythonText.docstring(PythonClass.INDENT, doc));
            for (Text alias : operation.aliases()) {
                members.add(alias + " = " + constant + "\n"
                        + PythonText.docstring(PythonClass.INDENT, List.of("An older name of " + constant + ".")));
            }
        }
        return String.join("\n\n", members);
    }

    private void addRows() {
        List<Column<Answer>> columns = new ArrayList<>(methods.answerColumns());
        table.fields().forEach(field -> columns.add(column(field)));
        module.with(data("_Answer", "What an operation may answer.", columns));
        List<Column<Operation>> ofOperations = methods.columns(columns);
        module.with(data("_Row", "What an operation has.", ofOperations));
        List<Layout> rows = new ArrayList<>();
        for (Operation operation : table.operations()) {
            rows.add(new Layout.Items(
                    type + "." + operation.constant() + ": _Row(", values(ofOperations, operation), ")"));
        }
        module.with(new Layout.Items("_ROWS: typing.Final[dict[" + type + ", _Row]] = {", rows, "}").broken(0));
    }

    private static <R> PythonClass data(String name, String doc, List<Column<R>> columns) {
        StringJoiner declarations = new StringJoiner("\n");
        columns.forEach(column -> declarations.add(column.declaration()));
        return new PythonClass(PythonClass.data("kw_only=True, ", name), List.of(doc)).with(declarations);
    }

    /** The arguments of a row. */
    static <R> List<Layout> values(List<Column<R>> columns, R row) {
        List<Layout> values = new ArrayList<>();
        for (Column<R> column : columns) {
            Layout value = column.value().apply(row);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
