package io.codebook.compiler.output.python;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What codes are looked up by besides their number: a unique field, or the text form.
 *
 * @param word as codes.yaml calls it
 * @param property the property that has it
 * @param part its part of the name of a class
 * @param type the type of its values
 * @param isOptional whether some codes have none
 */
record CodeKey(String word, String property, String part, String type, boolean isOptional) {
    /** The {@link #part} of the text form. */
    static final String TEXT_FORM = "TextForm";

    static List<CodeKey> of(CodeTable table, CodeColumns columns) {
        List<CodeKey> keys = new ArrayList<>();
        TextForm form = table.textForm();
        if (form != null) {
            boolean isOptional = table.rows().values().stream().anyMatch(row -> form.of(row) == null);
            keys.add(new CodeKey(TextForm.WORD, columns.textForm(), TEXT_FORM, "str", isOptional));
        }
        for (Field field : table.fields()) {
            if (field.unique()) {
                String id = field.id().value();
                keys.add(
                        new CodeKey(id, columns.name(field), JavaName.type(id), columns.type(field), field.optional()));
            }
        }
        return keys;
    }

    /** The dictionary of the codes by their values. */
    String dictionary() {
        return "_BY_" + property.toUpperCase(Locale.ROOT);
    }
}
