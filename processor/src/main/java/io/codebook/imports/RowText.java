package io.codebook.imports;

import io.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes the rows of a table, whose constants differ. */
final class RowText {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_CONSTANT = 200;
    private static final String INDENT = "    ";

    private final Map<String, FieldColumn> fields;
    private final boolean keepsEnum;
    private final Set<String> constants = new LinkedHashSet<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * A writer of rows.
     *
     * @param fields by their columns
     * @param keepsEnum whether the constants and texts are those of an enum that stays
     */
    RowText(Map<String, FieldColumn> fields, boolean keepsEnum) {
        this.fields = fields;
        this.keepsEnum = keepsEnum;
    }

    /** What a person has to look at in the rows so far. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** The lines of a row, on one line if there is room. */
    List<String> lines(FoundCode code, Set<String> synonyms) {
        List<String> checks = new ArrayList<>();
        Map<String, String> values = values(code, synonyms, checks);
        List<String> lines = new ArrayList<>();
        for (String check : checks) {
            remarks.add(new Remark(code.place(), check));
            lines.add(INDENT + "# check: " + check);
        }
        List<String> parts = new ArrayList<>();
        values.forEach((key, value) -> parts.add(key + ": " + value));
        String key = INDENT + YamlText.key(code.number()) + ":";
        String line = key + " {" + String.join(", ", parts) + "}";
        if (line.length() <= LONGEST_LINE) {
            lines.add(line);
        } else {
            lines.add(key);
            parts.forEach(part -> lines.add(INDENT + "  " + part));
        }
        return lines;
    }

    private Map<String, String> values(FoundCode code, Set<String> synonyms, List<String> checks) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = name(code, checks);
        values.put("name", YamlText.of(name));
        String constant = constant(code, name, checks);
        if (!constant.equals(JavaName.constant(name))) {
            values.put("constant", YamlText.ofWord(constant));
        }
        Set<String> others = new LinkedHashSet<>(synonyms);
        others.removeIf(other -> !constants.add(other));
        if (!others.isEmpty()) {
            values.put(
                    "synonyms",
                    "["
                            + String.join(
                                    ", ", others.stream().map(YamlText::ofWord).toList()) + "]");
        }
        String meaning = YamlText.visible(code.meaning());
        if (!meaning.isBlank() && (keepsEnum || !meaning.equals(name))) {
            values.put("meaning", YamlText.of(meaning));
        }
        if (!code.deprecated().isEmpty()) {
            values.put("deprecated", YamlText.of(code.deprecated()));
        }
        fields.forEach((column, field) -> {
            String value = YamlText.visible(code.fields().getOrDefault(column, ""));
            if (!value.isEmpty()) {
                values.put(field.id(), field.written(value));
            }
        });
        return values;
    }

    private static String name(FoundCode code, List<String> checks) {
        String name = YamlText.visible(code.title());
        if (name.isBlank()) {
            checks.add(code.number() + " has no name in the file");
            return "Code " + code.number();
        }
        return name;
    }

    private String constant(FoundCode code, String name, List<String> checks) {
        if (keepsEnum) {
            return code.constant();
        }
        String given = code.constant().isEmpty() ? null : JavaName.constant(code.constant());
        String constant = given == null ? JavaName.constant(name) : given;
        String number = Objects.requireNonNullElse(JavaName.constant("N" + code.number()), "N")
                .substring(1);
        if (constant == null || constant.length() > LONGEST_CONSTANT) {
            checks.add(
                    constant == null
                            ? "no constant can be derived from \"" + name + "\"; choose one"
                            : "the constant would have " + constant.length() + " characters, and " + LONGEST_CONSTANT
                                    + " are allowed; choose one");
            constant = "CODE_" + number;
        }
        if (constants.add(constant)) {
            return constant;
        }
        checks.add("another code is called " + constant + ", too; choose constants that tell them apart");
        constants.add(constant + "_" + number);
        return constant + "_" + number;
    }
}
