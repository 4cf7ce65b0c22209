package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Operations and the codes that they may answer, each with its phrases. */
final class OperationMatrix {
    private final OperationTable table;
    private final CodeTable codes;
    private final CodeLinks links;
    private final List<Code> answered;

    OperationMatrix(OperationTable table, CodeTable codes, CodeLinks links) {
        this.table = table;
        this.codes = codes;
        this.links = links;
        answered = answered();
    }

    Block grid() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Operation", Column.Role.NAME));
        for (Code code : answered) {
            columns.add(new Column(Line.of(links.numberAndName(codes, code)), Column.Role.ANSWER, false));
        }
        return new Block.Grid(GridKind.MATRIX, CodeLinks.title(table), List.copyOf(columns), groups());
    }

    /** The codes that an operation may answer, in the order of their table. */
    private List<Code> answered() {
        Set<String> numbers = new HashSet<>();
        for (Operation operation : table.operations()) {
            operation.answers().forEach(answer -> numbers.add(answer.code().text()));
        }
        if (table.fallback() != null) {
            numbers.add(table.fallback().text());
        }
        List<Code> all = new ArrayList<>();
        for (Row row : codes.rows().values()) {
            if (numbers.contains(row.code().text())) {
                all.add(row.code());
            }
        }
        return all;
    }

    private List<RowGroup> groups() {
        if (table.groups().isEmpty()) {
            return RowGroup.single(rows(table.operations()));
        }
        List<RowGroup> groups = new ArrayList<>();
        for (Group group : table.groups()) {
            List<Operation> operations = table.operations().stream()
                    .filter(operation -> group.equals(operation.group()))
                    .toList();
            groups.add(new RowGroup(group.title().value(), rows(operations)));
        }
        return groups;
    }

    private List<GridRow> rows(List<Operation> operations) {
        List<GridRow> rows = new ArrayList<>();
        for (Operation operation : operations) {
            Map<String, Answer> answers = new HashMap<>();
            operation.answers().forEach(answer -> answers.put(answer.code().text(), answer));
            List<List<Line>> cells = new ArrayList<>();
            cells.add(heading(operation));
            for (Code code : answered) {
                Answer answer = answers.get(code.text());
                cells.add(answer == null ? withoutAnswer(operation, code) : lines(answer));
            }
            rows.add(new GridRow(
                    Anchors.operation(table, operation),
                    State.of(operation.deprecated(), operation.retired()),
                    List.copyOf(cells)));
        }
        return List.copyOf(rows);
    }

    private List<Line> heading(Operation operation) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Anchors.link(table, operation)));
        lines.add(Line.of(new Span.Identifier(operation.constant().value())));
        for (Text alias : operation.aliases()) {
            lines.add(Line.of(new Span.Faint("formerly "), new Span.Identifier(alias.value())));
        }
        CodeText.marked(lines, State.RETIRED, operation.retired());
        CodeText.marked(lines, State.DEPRECATED, operation.deprecated());
        lines.addAll(Line.paragraphs(operation.doc()));
        return lines;
    }

    private List<Line> withoutAnswer(Operation operation, Code code) {
        Code fallback = table.fallback();
        boolean isFallback =
                fallback != null && fallback.is(code) && OperationTableSection.mayFallBack(table, operation);
        return isFallback ? List.of(Line.of(new Span.Faint("if no other code fits"))) : List.of();
    }

    private List<Line> lines(Answer answer) {
        List<Line> lines = new ArrayList<>();
        if (answer.name() != null) {
            lines.add(Line.of(new Span.Strong(answer.name().value())));
        }
        for (Reason reason : answer.reasons()) {
            Text id = reason.id();
            lines.addAll(
                    id == null
                            ? Line.paragraphs(reason.phrase())
                            : Line.paragraphs(new Span.Identifier(id.value()), reason.phrase()));
        }
        for (Field field : table.fields()) {
            Text value = answer.values().get(field.id().value());
            if (value != null) {
                lines.add(Line.of(new Span.Faint(field.id() + ": "), new Span.Identifier(value.value())));
            }
        }
        return lines.isEmpty() ? List.of(Line.of("allowed, without a phrase")) : lines;
    }
}
