package io.codebook.compiler.facts;

import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.KeywordValue;
import java.util.Map;

/** The references within a schema that make the order of a list, or the text of an annotation, part of its meaning. */
final class SchemaReferences {
    private SchemaReferences() {}

    /** Whether a reference such as {@code #/anyOf/0} leads into a list, an annotation or an unknown keyword. */
    static boolean leadIntoOtherThanSchemas(Json json) {
        if (json instanceof Json.Obj object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                boolean reference =
                        member.getKey().equals("$ref") || member.getKey().equals("$dynamicRef");
                if (reference && member.getValue() instanceof Json.Str target && leadsElsewhere(target.text())) {
                    return true;
                }
                if (leadIntoOtherThanSchemas(member.getValue())) {
                    return true;
                }
            }
        } else if (json instanceof Json.Arr array) {
            for (Json item : array.items()) {
                if (leadIntoOtherThanSchemas(item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leadsElsewhere(String reference) {
        int fragment = reference.indexOf("#/");
        if (fragment < 0) {
            return false;
        }
        String[] words = reference.substring(fragment + 2).split("/", -1);
        for (int next = 0; next < words.length; next++) {
            KeywordValue value = KeywordValue.of(words[next]);
            if (value == KeywordValue.SCHEMAS_BY_NAME) {
                next++;
            } else if (value != KeywordValue.SCHEMA) {
                return true;
            }
        }
        return false;
    }
}
