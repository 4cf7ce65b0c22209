package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON Schema with {@linkplain Json.Hole placeholders}.
 *
 * @param codesOf the id of the code table that fills the placeholders
 * @param codes the selected codes; empty for all
 * @param where the fields by which codes are selected, each with the allowed values; empty for all codes
 * @param holes the placeholders of the schema in the order of the file
 */
public record SchemaTemplate(
        Text id, Text codesOf, List<Code> codes, Map<Text, List<Text>> where, Json.Obj schema, List<Json.Hole> holes) {
    /** The rows of the code table that {@code codes} and {@code where} select; of several values of a field, one is enough. */
    public List<Row> rows(CodeTable table) {
        Set<String> wanted = codes.stream().map(Code::text).collect(Collectors.toSet());
        return table.rows().values().stream()
                .filter(row -> wanted.isEmpty() || wanted.contains(row.code().text()))
                .filter(row -> where.entrySet().stream().allMatch(condition -> matches(row, condition)))
                .toList();
    }

    /** The values of a field that {@code where} selects; empty when it allows all. */
    public List<String> selected(Field field) {
        List<String> selected = new ArrayList<>();
        for (Map.Entry<Text, List<Text>> condition : where.entrySet()) {
            if (condition.getKey().value().equals(field.id().value())) {
                for (Text value : condition.getValue()) {
                    selected.add(value.value());
                }
            }
        }
        return selected;
    }

    private static boolean matches(Row row, Map.Entry<Text, List<Text>> condition) {
        List<Text> values = row.values(condition.getKey().value());
        return condition.getValue().stream()
                .anyMatch(wanted -> values.stream().anyMatch(v -> v.value().equals(wanted.value())));
    }
}
