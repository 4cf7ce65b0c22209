package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A response for each HTTP status that the operations of a table may answer, itself or as what a code is mapped to. */
final class Responses {
    private final Book book;

    Responses(Book book) {
        this.book = book;
    }

    /** The responses by their names, such as {@code RegistryOperation404}. */
    Json.Obj build() {
        JsonObject responses = new JsonObject();
        for (OperationTable table : book.operations()) {
            CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
            CodeMapping mapping = codes.kind() == NumberKind.HTTP ? null : toHttp(codes);
            CodeTable statuses = mapping == null ? codes : Objects.requireNonNull(book.table(mapping.to()));
            if (statuses.kind() != NumberKind.HTTP) {
                continue;
            }
            Map<String, List<String>> answers = new TreeMap<>();
            for (Operation operation : table.operations()) {
                add(table, operation, codes, mapping, answers);
            }
            answers.forEach((status, lines) -> responses.with(
                    table.type() + status,
                    new JsonObject()
                            .with("description", description(statuses.rows().get(status), lines))
                            .build()));
        }
        return responses.build();
    }

    private @Nullable CodeMapping toHttp(CodeTable codes) {
        for (CodeMapping mapping : book.mappings()) {
            CodeTable to = Objects.requireNonNull(book.table(mapping.to()));
            if (mapping.from().value().equals(codes.id().value()) && to.kind() == NumberKind.HTTP) {
                return mapping;
            }
        }
        return null;
    }

    private static void add(
            OperationTable table,
            Operation operation,
            CodeTable codes,
            @Nullable CodeMapping mapping,
            Map<String, List<String>> answers) {
        for (Row row : codes.rows().values()) {
            String line = line(table, operation, row, codes);
            if (line != null) {
                String code =
                        codes.kind() == NumberKind.HTTP ? "" : ", " + row.code().text() + " " + row.name();
                for (Code status : statuses(row.code(), mapping)) {
                    answers.computeIfAbsent(status.text(), text -> new ArrayList<>())
                            .add(CommonMark.escape(operation(operation) + code + line));
                }
            }
        }
    }

    private static String operation(Operation operation) {
        return operation.group() == null
                ? operation.name().value()
                : operation.group().title() + ", " + operation.name();
    }

    /** The statuses that a code is answered as. */
    private static List<Code> statuses(Code code, @Nullable CodeMapping mapping) {
        if (mapping == null) {
            return List.of(code);
        }
        CodeMapping.Target target = mapping.target(code);
        return target == null ? List.of() : target.codes();
    }

    /** What an operation says with a code, or null if it never answers it. */
    private static @Nullable String line(OperationTable table, Operation operation, Row row, CodeTable codes) {
        for (Answer answer : operation.answers()) {
            if (answer.code().is(row.code())) {
                StringJoiner phrases = new StringJoiner("; ", answer.reasons().isEmpty() ? "" : ": ", "");
                answer.reasons().forEach(reason -> phrases.add(reason.phrase().value()));
                return phrases.toString();
            }
        }
        for (Text open : table.open()) {
            if (open.value().equals(codes.kind().classWord(row.code()))) {
                return "";
            }
        }
        Code fallback = table.fallback();
        FallbackScope scope = table.fallbackScope();
        boolean isFallback = fallback != null && fallback.is(row.code()) && (scope == null || scope.covers(operation));
        return isFallback ? ": if no other answer fits" : null;
    }

    private static String description(@Nullable Row status, List<String> lines) {
        StringBuilder text = new StringBuilder(
                status == null ? "" : CommonMark.escape(status.name().value()) + "\n");
        lines.forEach(line -> text.append("\n- ").append(line.replace("\n", " ")));
        return text.toString();
    }
}
