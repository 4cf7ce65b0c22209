package io.codebook.compiler.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.codebook.compiler.model.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON as text, indented, with the members in their order. */
public final class JsonText {
    private JsonText() {}

    public static String of(Json json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setIndent("  ");
            writer.setStrictness(Strictness.STRICT);
            writer.setHtmlSafe(false);
            write(json, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a StringWriter does not fail
        }
        return text.append("\n").toString();
    }

    private static void write(Json json, JsonWriter writer) throws IOException {
        if (json instanceof Json.Obj object) {
            writer.beginObject();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                writer.name(member.getKey());
                write(member.getValue(), writer);
            }
            writer.endObject();
        } else if (json instanceof Json.Arr array) {
            writer.beginArray();
            for (Json item : array.items()) {
                write(item, writer);
            }
            writer.endArray();
        } else if (json instanceof Json.Str string) {
            writer.value(string.text());
        } else if (json instanceof Json.Literal literal) {
            writer.jsonValue(literal.text());
        } else {
            throw new IllegalArgumentException("a hole has not been filled: " + json);
        }
    }
}
