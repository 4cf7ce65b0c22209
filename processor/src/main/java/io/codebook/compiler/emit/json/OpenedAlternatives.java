package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Json;
import java.util.List;

/**
 * The lists {@code oneOf} of a schema of what is received. A placeholder that also stands for unknown codes may make a second
 * alternative match, and {@code oneOf} would then refuse what it is to accept.
 */
final class OpenedAlternatives {
    static final String ONE_OF = "oneOf";
    private static final String REFERENCE = "$ref";

    /** Whether the lists can become {@code anyOf}: they keep their name if a reference leads into one. */
    private final boolean mayBeRenamed;

    OpenedAlternatives(Json.Obj schema) {
        mayBeRenamed = !hasReference(schema, "/" + ONE_OF + "/");
    }

    /** Whether a keyword with this value becomes {@code anyOf}: a placeholder is in it, or something that is referred to. */
    boolean become(String keyword, Json value) {
        return keyword.equals(ONE_OF) && mayBeRenamed && (hasPlaceholder(value) || hasReference(value, "#"));
    }

    private static boolean hasPlaceholder(Json json) {
        if (json instanceof Json.Hole) {
            return true;
        }
        for (Json part : parts(json)) {
            if (hasPlaceholder(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a reference that contains a text. */
    private static boolean hasReference(Json json, String text) {
        if (json instanceof Json.Obj object
                && object.members().get(REFERENCE) instanceof Json.Str target
                && target.text().contains(text)) {
            return true;
        }
        for (Json part : parts(json)) {
            if (hasReference(part, text)) {
                return true;
            }
        }
        return false;
    }

    private static Iterable<Json> parts(Json json) {
        return json instanceof Json.Obj object
                ? object.members().values()
                : json instanceof Json.Arr array ? array.items() : List.of();
    }
}
