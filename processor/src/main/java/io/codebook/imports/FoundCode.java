package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import java.util.Map;

/**
 * A code as another file has it. An empty text is one that the file does not have.
 *
 * @param place where it is
 * @param number as it is written there
 * @param name the reason phrase; if it is blank, the constant is the name
 * @param constant the name of its constant
 * @param fields all other values by the name of their column, in the order of the columns
 */
record FoundCode(
        Place place,
        String number,
        String name,
        String constant,
        String meaning,
        String deprecated,
        Map<String, String> fields) {
    /** The name, or else the constant, on one line. */
    String title() {
        return (YamlText.visible(name).isBlank() ? constant : name).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
