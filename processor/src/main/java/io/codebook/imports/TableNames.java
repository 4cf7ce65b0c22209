package io.codebook.imports;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the new table is called.
 *
 * @param id its id
 * @param type its Java type
 * @param kind the kind of its numbers, or null for the narrowest that fits
 * @param source where its rows come from
 */
record TableNames(String id, String type, @Nullable NumberKind kind, String source) {
    /** Names made of what the file calls its codes, or of the name of the file. */
    static TableNames of(String id, String type, @Nullable NumberKind kind, String found, String file) {
        String base = file.replaceFirst("\\.[^.]*$", "");
        String words = JavaName.constant(found.isEmpty() ? base : found);
        String usual = words == null || !words.substring(0, 1).matches("[A-Z]")
                ? "codes"
                : words.toLowerCase(Locale.ROOT).replace('_', '-');
        String chosen = id.isEmpty() ? usual : id;
        return new TableNames(chosen, type.isEmpty() ? JavaName.type(chosen) : type, kind, file);
    }
}
