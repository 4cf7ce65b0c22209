package io.codebook.engine.promise;

import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.OperationTable.Answer;
import io.codebook.engine.model.OperationTable.Group;
import io.codebook.engine.model.OperationTable.Operation;
import io.codebook.engine.model.Text;
import io.codebook.stability.Path;

/** What an operation table promises. */
final class OperationTablePromises {
    /** In place of the id of a group, for operations that stand alone. */
    private static final String ALONE = "-";

    private final OperationTable table;
    private final Promises promises;
    private final Path path;

    OperationTablePromises(OperationTable table, Promises promises) {
        this.table = table;
        this.promises = promises;
        path = Path.of("table", table.id().value());
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
        Path at = path.and("operation", group, operation.name().value());
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
