package io.codebook.compiler.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON Schema with holes.
 *
 * @param codesOf the table that fills the holes
 * @param codes these codes only; empty for all
 * @param where codes with one of these values only, by field
 * @param holes the holes of the schema, in the order written
 */
public record SchemaTemplate(
        Text id, Text codesOf, List<Code> codes, Map<Text, List<Text>> where, Json.Obj schema, List<Json.Hole> holes) {
    /** The rows of the table that this schema is about. */
    public List<Row> rows(CodeTable table) {
        Set<String> wanted = codes.stream().map(Code::text).collect(Collectors.toSet());
        return table.rows().values().stream()
                .filter(row -> wanted.isEmpty() || wanted.contains(row.code().text()))
                .filter(row -> where.entrySet().stream().allMatch(condition -> matches(row, condition)))
                .toList();
    }

    private static boolean matches(Row row, Map.Entry<Text, List<Text>> condition) {
        Text value = row.fields().get(condition.getKey().value());
        return value != null
                && condition.getValue().stream().anyMatch(v -> v.value().equals(value.value()));
    }
}
