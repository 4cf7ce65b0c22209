package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of codes.
 *
 * @param profileOf the table whose numbers this one takes
 * @param parts how its constants are divided among several enums, or null when they are in one
 * @param declared every code that has a row, by its text, also where the row itself could not be read
 * @param rows the rows in the order written, by the text of their code
 */
public record CodeTable(
        Text id,
        Heading heading,
        Text type,
        NumberKind kind,
        @Nullable Text profileOf,
        @Nullable Parts parts,
        List<Field> fields,
        List<Reservation> reserved,
        Map<String, Code> declared,
        Map<String, Row> rows) {
    public @Nullable Field field(String fieldId) {
        for (Field field : fields) {
            if (field.id().value().equals(fieldId)) {
                return field;
            }
        }
        return null;
    }

    /** Whether every declared code has a row that could be read. */
    public boolean isWhole() {
        return rows.size() == declared.size();
    }

    /** Whether some row says which version of the table brought it, or what an older peer is sent. */
    public boolean isVersioned() {
        for (Row row : rows.values()) {
            if (row.since() != null || row.fallback() != null) {
                return true;
            }
        }
        return false;
    }

    /** The version of the table: the highest that brought a row. */
    public int version() {
        return rows.values().stream().mapToInt(Row::version).max().orElse(Row.FIRST_VERSION);
    }

    public boolean hasRetired() {
        for (Row row : rows.values()) {
            if (row.retired() != null) {
                return true;
            }
        }
        return false;
    }

    /** The Java type that has the constant of a code. */
    public String typeOf(Code code) {
        return parts == null ? type.value() : type + parts.suffix(code);
    }

    /** The enums that hold the constants of a table that is divided, in the order of their codes. */
    public List<Part> divided() {
        return parts == null ? List.of() : divided(parts);
    }

    /** The enums that would hold its constants if it were divided in that way. */
    public List<Part> divided(Parts parts) {
        Map<String, List<Code>> byType = new LinkedHashMap<>();
        for (Code code : declared.values()) {
            byType.computeIfAbsent(type + parts.suffix(code), type -> new ArrayList<>())
                    .add(code);
        }
        Comparator<Part> order = kind.isNumeric()
                ? Comparator.comparing(part -> parts.index(part.first()))
                : Comparator.comparing(Part::type);
        return byType.entrySet().stream()
                .map(part -> new Part(part.getKey(), List.copyOf(part.getValue())))
                .sorted(order)
                .toList();
    }

    public @Nullable Row row(Code code) {
        return rows.get(code.text());
    }

    public boolean declares(Code code) {
        return declared.containsKey(code.text());
    }
}
