package io.codebook.compiler.facts;

import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import io.codebook.lock.FactPath;

/** What an operation table promises. */
final class OperationTableFacts {
    /** In place of the id of a group, for operations that stand alone. */
    private static final String ALONE = "-";

    private final OperationTable table;
    private final CurrentFacts promises;
    private final FactPath path;

    OperationTableFacts(OperationTable table, CurrentFacts promises) {
        this.table = table;
        this.promises = promises;
        path = FactPath.of("table", table.id().value());
    }

    void add() {
        promises.subject(path, table.id().place());
        promises.fact(path.and("kind"), table.id().place(), "operations");
        promises.fact(path.and("type"), table.type().place(), table.type().value());
        promises.fact(
                path.and("codes-from"),
                table.codesFrom().place(),
                table.codesFrom().value());
        if (table.fallback() != null) {
            promises.fact(
                    path.and("fallback"),
                    table.fallback().place(),
                    table.fallback().text());
        }
        for (Group group : table.groups()) {
            promises.fact(
                    path.and("group", group.id().value()),
                    group.id().place(),
                    group.constant(),
                    group.title().value());
        }
        table.operations().forEach(this::add);
    }

    private void add(Operation operation) {
        String group =
                operation.group() == null ? ALONE : operation.group().id().value();
        FactPath at = path.and("operation", group, operation.name().value());
        promises.subject(at, operation.name().place());
        promises.fact(
                at.and("constant"),
                operation.name().place(),
                operation.constant().value());
        for (Answer answer : operation.answers()) {
            promises.fact(
                    at.and("answer", answer.code().text()),
                    answer.code().place(),
                    answer.reasons().stream().map(Text::value).toList());
        }
    }
}
