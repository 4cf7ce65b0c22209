package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of a table are written in JSON: the value of {@code json}. A field that is called like another form is none.
 *
 * @param field the unique field whose values are written, or null for other kinds
 */
public record JsonForm(Kind kind, @Nullable Field field) {
    /** What the format calls it. */
    public static final String WORD = "json";

    /** What of a code is written. */
    public enum Kind {
        NUMBER("number"),
        NAME("name"),
        CONSTANT("constant"),
        TEXT_FORM(TextForm.WORD),
        FIELD("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** The form that a table names, or null when it has no such form. */
    static @Nullable JsonForm of(CodeTable table) {
        String word = table.json() == null ? Kind.NUMBER.word : table.json().value();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FIELD && kind.word.equals(word)) {
                return new JsonForm(kind, null);
            }
        }
        Field field = table.field(word);
        return field == null ? null : new JsonForm(Kind.FIELD, field);
    }

    /** The words that a table may use, besides the ids of fields. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FIELD) {
                words.add(kind.word);
            }
        }
        return words;
    }

    /** Whether it is the number, which tables that do not say are written as. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** What each value consists of. */
    public List<Json.Part> parts(CodeTable table) {
        TextForm textForm = table.textForm();
        if (kind == Kind.TEXT_FORM && textForm != null) {
            return textForm.parts();
        }
        return List.of(new Json.Part(field == null ? kind.word : field.id().value(), false));
    }
}
