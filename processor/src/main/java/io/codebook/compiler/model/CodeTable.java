package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A code table.
 *
 * @param id the id of the table, the key in codes.yaml
 * @param type the Java type, such as {@code IotCode}
 * @param profileOf the id of the table whose numbers this one uses, or null when it is not a profile
 * @param parts how the constants are split into several enums, or null when they are in one
 * @param textForm how to write a code as one text, or null when the table does not say
 * @param json what a code is written as in JSON, or null when the table does not say; see {@link #jsonForm}
 * @param persistence what is generated for database columns, or null when nothing is
 * @param exception the Java exception that carries a code, or null when the table names none
 * @param numberConstants the Java class that has the numbers as constants, or null when the table names none
 * @param expected what callers of a type that the generated one replaces expect of it
 * @param declared every code that has a row, by its canonical spelling, in the order of the file; includes rows that could not
 *     be read
 * @param rows the rows in the order of their numbers, which is that of the constants, by the canonical spelling of their code
 * @param repeated further rows whose number is declared already, in the order of the file
 * @param existing the Java type if it exists already, or null if it is generated
 */
public record CodeTable(
        Text id,
        Heading heading,
        Text type,
        NumberKind kind,
        @Nullable Text profileOf,
        @Nullable Parts parts,
        @Nullable TextForm textForm,
        @Nullable Text json,
        @Nullable Text persistence,
        @Nullable Text exception,
        @Nullable Text numberConstants,
        ExpectedApi expected,
        List<Field> fields,
        List<Reservation> reserved,
        Map<String, Code> declared,
        Map<String, Row> rows,
        List<RepeatedCode> repeated,
        @Nullable ExistingType existing) {
    /** What the format calls an enum that stays beside its table. */
    public static final String ENUM = "enum";

    /** What the format calls {@link #persistence}. */
    public static final String PERSISTENCE = "persistence";

    /** What the format calls {@link #exception}. */
    public static final String EXCEPTION = "exception";

    /** What the format calls {@link #numberConstants}. */
    public static final String NUMBER_CONSTANTS = "number-constants";

    /** The order of the rows that are given does not matter. */
    public CodeTable {
        List<String> numbers = new ArrayList<>(rows.keySet());
        numbers.sort(new NumberOrder(kind.word()));
        Map<String, Row> ordered = new LinkedHashMap<>();
        for (String number : numbers) {
            ordered.put(number, rows.get(number));
        }
        rows = Collections.unmodifiableMap(ordered);
    }

    /** Whether the file spells the numbers in hexadecimal; the first one tells. */
    public boolean isHexadecimal() {
        return !declared.isEmpty() && declared.values().iterator().next().isHexadecimal();
    }

    /** The field with this id, or null when there is none. */
    public @Nullable Field field(String fieldId) {
        for (Field field : fields) {
            if (field.id().value().equals(fieldId)) {
                return field;
            }
        }
        return null;
    }

    /** How codes are written in JSON, or null when the table names nothing that it has. */
    public @Nullable JsonForm jsonForm() {
        return JsonForm.of(this);
    }

    /** Whether all rows could be read. */
    public boolean isWhole() {
        return rows.size() == declared.size();
    }

    /** Whether some row has {@code since} or {@code fallback}. */
    public boolean isVersioned() {
        for (Row row : rows.values()) {
            if (row.since() != null || row.fallback() != null) {
                return true;
            }
        }
        return false;
    }

    /** The version of the table: the highest version of its rows. */
    public int version() {
        return rows.values().stream().mapToInt(Row::version).max().orElse(Row.FIRST_VERSION);
    }

    /** Whether some row has a text for this key. */
    public boolean has(RowKey key) {
        for (Row row : rows.values()) {
            if (row.texts().containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    /** The Java enum that has the constant of a code. */
    public String typeOf(Code code) {
        return parts == null ? type.value() : type + parts.suffix(code);
    }

    /** The enums of a table with {@code parts}, in the order of their numbers, those of texts by their names; empty for other tables. */
    public List<Part> divided() {
        return parts == null ? List.of() : divided(parts);
    }

    /** The enums that the table would have with these {@code parts}. */
    public List<Part> divided(Parts parts) {
        Map<String, List<Code>> byType = kind.isNumeric() ? new LinkedHashMap<>() : new TreeMap<>();
        for (Row row : rows.values()) {
            byType.computeIfAbsent(type + parts.suffix(row.code()), type -> new ArrayList<>())
                    .add(row.code());
        }
        return byType.entrySet().stream()
                .map(part -> new Part(part.getKey(), List.copyOf(part.getValue())))
                .toList();
    }

    /** The rows in the order of the file, of which a message about two calls the upper one the first. */
    public List<Row> written() {
        List<Row> written = new ArrayList<>();
        for (String number : declared.keySet()) {
            Row row = rows.get(number);
            if (row != null) {
                written.add(row);
            }
        }
        return written;
    }

    /** The row of a code, or null when the table has none, or one that could not be read. */
    public @Nullable Row row(Code code) {
        return rows.get(code.text());
    }

    /** Whether the table has a row for a code, even one that could not be read. */
    public boolean declares(Code code) {
        return declared.containsKey(code.text());
    }
}
