package io.codebook.compiler.facts;

import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Text;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds the facts of an operation table. */
final class OperationTableFacts {
    private final OperationTable table;
    private final FactCollector facts;
    private final FactPath path;

    OperationTableFacts(OperationTable table, FactCollector facts) {
        this.table = table;
        this.facts = facts;
        path = FactPath.table(table.id().value());
    }

    void add() {
        facts.subject(path, table.id().place());
        facts.fact(path.at(FactType.TABLE_KIND), table.id().place(), "operations");
        facts.fact(path.at(FactType.TYPE), table.type().place(), table.type().value());
        facts.fact(
                path.at(FactType.CODES_FROM),
                table.codesFrom().place(),
                table.codesFrom().value());
        if (table.fallback() != null) {
            facts.fact(
                    path.at(FactType.TABLE_FALLBACK),
                    table.fallback().place(),
                    table.fallback().text());
        }
        for (Field field : table.fields()) {
            new FieldFacts(path, NumberKind.TEXT, facts).add(field);
        }
        for (Text open : table.open()) {
            facts.fact(path.at(FactType.OPEN_CLASS, open.value()), open.place(), "true");
        }
        for (Group group : table.groups()) {
            facts.fact(
                    path.at(FactType.GROUP, group.id().value()),
                    group.id().place(),
                    group.constant(),
                    group.title().value());
        }
        List<String> positions = Positions.ofNew(table.operations().size());
        for (int i = 0; i < positions.size(); i++) {
            add(table.operations().get(i), positions.get(i));
        }
    }

    private void add(Operation operation, String position) {
        String group = operation.group() == null
                ? FactPath.NO_GROUP
                : operation.group().id().value();
        FactPath added = path.at(FactType.OPERATIONS, group)
                .at(FactType.OPERATION, operation.name().value());
        facts.subject(added, operation.name().place());
        facts.fact(
                added.at(FactType.OPERATION_CONSTANT),
                operation.constant().place(),
                operation.constant().value());
        facts.fact(added.at(FactType.OPERATION_POSITION), operation.name().place(), position);
        if (table.fallbackScope() != null && !table.fallbackScope().covers(operation)) {
            facts.fact(
                    added.at(FactType.OPERATION_WITHOUT_FALLBACK),
                    operation.name().place(),
                    "true");
        }
        for (Text alias : operation.aliases()) {
            facts.fact(
                    added.at(FactType.OPERATION_ALIAS, alias.value()),
                    alias.place(),
                    operation.constant().value());
        }
        add(added.at(FactType.OPERATION_DEPRECATED), operation.deprecated());
        add(added.at(FactType.OPERATION_RETIRED), operation.retired());
        for (Answer answer : operation.answers()) {
            add(answer, added.at(FactType.ANSWER, answer.code().text()));
        }
    }

    private void add(Answer answer, FactPath added) {
        facts.fact(added, answer.code().place(), phrases(answer));
        addValues(answer, added);
        if (answer.name() != null) {
            facts.fact(
                    added.at(FactType.ANSWER_NAME),
                    answer.name().place(),
                    answer.name().value());
        }
        for (Reason reason : answer.reasons()) {
            if (reason.id() != null) {
                facts.fact(
                        added.at(FactType.ANSWER_PHRASE, reason.id().value()),
                        reason.id().place(),
                        reason.phrase().value());
            }
        }
    }

    private void addValues(Answer answer, FactPath added) {
        for (Field field : table.fields()) {
            Text value = answer.values().get(field.id().value());
            if (field.stability() != Field.Stability.FREE) {
                add(added.at(FactType.ANSWER_FIELD, field.id().value()), value);
            }
        }
    }

    private static List<String> phrases(Answer answer) {
        List<String> phrases = new ArrayList<>();
        for (Reason reason : answer.reasons()) {
            phrases.add(reason.phrase().value());
        }
        return phrases.isEmpty() ? List.of(FactPath.NO_PHRASE) : phrases;
    }

    private void add(FactPath fact, @Nullable Text text) {
        if (text != null) {
            facts.fact(fact, text.place(), text.value());
        }
    }
}
