package io.codebook.compiler.output.data;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;

/** An operation table as JSON. */
final class OperationTableObject {
    private final OperationTable table;
    private final Values numbers;

    /** @param numbers those of the table of codes */
    OperationTableObject(OperationTable table, Values numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    Json.Obj build() {
        List<Json> groups = new ArrayList<>();
        for (Group group : table.groups()) {
            groups.add(new JsonObject()
                    .with("id", group.id().value())
                    .with("title", group.title().value())
                    .with("constant", group.constant())
                    .build());
        }
        List<Json> operations = new ArrayList<>();
        table.operations().forEach(operation -> operations.add(operation(operation)));
        return new JsonObject()
                .with("id", table.id().value())
                .with("title", Values.text(table.heading().title()))
                .with("source", Values.text(table.heading().source()))
                .with("doc", Values.text(table.heading().doc()))
                .with("type", table.type().value())
                .with("codes-from", table.codesFrom().value())
                .with("open", Values.texts(table.open()))
                .with("fields", CodeTableObject.fields(table.fields(), numbers))
                .with("groups", groups)
                .with("operations", operations)
                .build();
    }

    private Json operation(Operation operation) {
        List<Json> answers = new ArrayList<>();
        operation.answers().forEach(answer -> answers.add(answer(answer)));
        Group group = operation.group();
        Code fallback = table.fallback();
        FallbackScope scope = table.fallbackScope();
        JsonObject object = new JsonObject()
                .with("name", operation.name().value())
                .with("constant", operation.constant().value())
                .with("group", group == null ? null : group.id().value())
                .with("deprecated", Values.text(operation.deprecated()))
                .with("retired", Values.text(operation.retired()))
                .with("doc", Values.text(operation.doc()))
                .with("aliases", Values.texts(operation.aliases()));
        if (fallback != null && (scope == null || scope.covers(operation))) {
            object.with("fallback", numbers.number(fallback));
        }
        return object.with("answers", answers).build();
    }

    private Json answer(Answer answer) {
        List<Json> reasons = new ArrayList<>();
        for (Reason reason : answer.reasons()) {
            reasons.add(new JsonObject()
                    .with("id", Values.text(reason.id()))
                    .with("phrase", reason.phrase().value())
                    .build());
        }
        JsonObject fields = new JsonObject();
        for (Field field : table.fields()) {
            Text value = answer.values().get(field.id().value());
            if (value != null) {
                fields.with(field.id().value(), Values.value(field, value));
            }
        }
        return new JsonObject()
                .with("code", numbers.number(answer.code()))
                .with("name", Values.text(answer.name()))
                .with("reasons", reasons)
                .with("fields", fields.build())
                .build();
    }
}
