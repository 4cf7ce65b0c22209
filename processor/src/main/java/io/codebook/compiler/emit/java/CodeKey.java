package io.codebook.compiler.emit.java;

import com.palantir.javapoet.TypeName;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.JsonForm;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What besides its number tells a code from the others of its table, so that codes are found and decoded by it: a unique field, the
 * text form, or what the table is written as in JSON.
 *
 * @param word as codes.yaml names it, such as {@code error.type}
 * @param accessor the method that returns it
 * @param type its type: an int or a text
 */
record CodeKey(String word, String accessor, TypeName type) {
    private static final CodeKey NAME = new CodeKey("name", "phrase", JavaTypes.STRING);
    private static final CodeKey CONSTANT = new CodeKey("constant", "name", JavaTypes.STRING);

    /** All keys of a table. */
    static List<CodeKey> of(CodeTable table) {
        List<CodeKey> keys = new ArrayList<>();
        CodeKey json = inJson(table);
        if (json != null && (json.equals(NAME) || json.equals(CONSTANT))) {
            keys.add(json);
        }
        if (table.textForm() != null) {
            keys.add(textForm());
        }
        for (Field field : table.fields()) {
            if (field.unique()) {
                keys.add(of(field));
            }
        }
        return keys;
    }

    /** The key that codes are written as in JSON, or null where it is the number. */
    static @Nullable CodeKey inJson(CodeTable table) {
        JsonForm form = table.jsonForm();
        return form == null
                ? null
                : switch (form.kind()) {
                    case NUMBER -> null;
                    case NAME -> NAME;
                    case CONSTANT -> CONSTANT;
                    case TEXT_FORM -> textForm();
                    case FIELD -> of(Objects.requireNonNull(form.field()));
                };
    }

    private static CodeKey textForm() {
        return new CodeKey(TextForm.WORD, Columns.TEXT_FORM, JavaTypes.STRING);
    }

    private static CodeKey of(Field field) {
        String id = field.id().value();
        return new CodeKey(id, JavaName.member(id), field.type() == Field.Type.INT ? TypeName.INT : JavaTypes.STRING);
    }

    /** Whether the names of codes are looked up, which is done nowhere else. */
    boolean isName() {
        return equals(NAME);
    }

    /** The method that finds a constant. */
    String find() {
        return "findBy" + suffix();
    }

    /** The method that decodes a value which a newer table may have. */
    String decode() {
        return "decodeBy" + suffix();
    }

    /** The record of a value that the table does not have. */
    String unknown() {
        return "Unknown" + suffix();
    }

    /** What a method that reads it calls the value. */
    String html() {
        return "<code>" + Javadoc.escape(word) + "</code>";
    }

    private String suffix() {
        return JavaName.type(accessor);
    }
}
