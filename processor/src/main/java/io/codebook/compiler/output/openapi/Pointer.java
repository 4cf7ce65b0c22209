package io.codebook.compiler.output.openapi;

import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Pointers in references, RFC 6901. */
final class Pointer {
    private static final int LONGEST_INDEX = 6;

    private Pointer() {}

    /** What a reference such as {@code #/$defs/code} refers to, or null if it is not in a value. */
    static @Nullable Json find(Json root, String reference) {
        if (!reference.equals("#") && !reference.startsWith("#/")) {
            return null;
        }
        Json at = root;
        for (String part : reference.substring(1).split("/", -1)) {
            if (part.isEmpty() && at == root) {
                continue; // before the first slash
            }
            Json next = member(at, part);
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    private static @Nullable Json member(Json json, String part) {
        if (json instanceof Json.Obj object) {
            Map<String, Json> members = object.members();
            return members.get(decoded(part));
        }
        if (json instanceof Json.Arr array && Ascii.isDigits(part) && part.length() <= LONGEST_INDEX) {
            int index = Integer.parseInt(part);
            return index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }

    private static String decoded(String part) {
        String text = part;
        try {
            text = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // a percent sign that stands for itself
        }
        return text.replace("~1", "/").replace("~0", "~");
    }
}
