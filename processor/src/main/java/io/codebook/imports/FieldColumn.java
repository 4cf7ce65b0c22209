package io.codebook.imports;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.RowKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field for a column: its id, and the declaration that fits the values.
 *
 * @param column the name of the column
 * @param id the id of the field
 * @param isText whether its values may be any text
 * @param declaration what codes.yaml says of it, in braces
 */
record FieldColumn(String column, String id, boolean isText, String declaration) {
    /** A column of so many different values, each of which occurs twice on average, is one of a few values. */
    private static final int MOST_VALUES = 12;

    private static final int LONGEST_ID = 90; // and "-value" behind it
    private static final String TEXT = "type: text";
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*");
    private static final Pattern VALUE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern INT = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    /**
     * The field for a column.
     *
     * @param isEnumerated whether its values are constants of an enum, however many there are
     * @param taken ids that it cannot have
     */
    static FieldColumn of(String column, List<FoundCode> codes, boolean isEnumerated, Set<String> taken) {
        List<String> all = new ArrayList<>();
        codes.forEach(code -> all.add(code.fields().getOrDefault(column, "")));
        Set<String> values = new LinkedHashSet<>(all);
        boolean isOptional = values.remove("");
        String type;
        boolean areFew = isEnumerated || (values.size() <= MOST_VALUES && all.size() >= 2 * values.size());
        if (values.isEmpty()) {
            type = TEXT;
        } else if (values.stream().allMatch(value -> value.equals("true") || value.equals("false"))) {
            type = "type: boolean";
        } else if (values.stream().allMatch(value -> INT.matcher(value).matches())) {
            type = "type: int";
        } else if (areFew
                && values.stream().allMatch(value -> VALUE.matcher(value).matches())) {
            type = "values: ["
                    + String.join(", ", values.stream().map(YamlText::ofWord).toList()) + "]";
        } else if (values.stream().allMatch(value -> LABEL.matcher(value).matches())) {
            type = "type: label";
        } else {
            type = TEXT + ", stability: worded";
        }
        String id = id(column);
        return new FieldColumn(
                column,
                taken.contains(id) ? id + "-value" : id,
                type.startsWith(TEXT),
                "{" + type + (isOptional ? ", optional: true" : "") + "}");
    }

    /** A value as codes.yaml has it. */
    String written(String value) {
        return isText ? YamlText.of(value) : declaration.contains("type: boolean") ? value : YamlText.ofWord(value);
    }

    private static String id(String column) {
        if (ID.matcher(column).matches()
                && column.length() <= LONGEST_ID
                && !RowKey.words().contains(column)) {
            return column;
        }
        String constant = JavaName.constant(column);
        String id =
                constant == null ? "column" : constant.toLowerCase(Locale.ROOT).replace('_', '-');
        String usual = RowKey.words().contains(id) ? id + "-text" : id;
        return usual.length() > LONGEST_ID ? usual.substring(0, LONGEST_ID).replaceFirst("-$", "") : usual;
    }
}
