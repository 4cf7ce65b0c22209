package io.codebook.command;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was generated into a folder, as a file there says.
 *
 * @param entries the files by their paths in the folder, with slashes
 */
record GeneratedList(SortedMap<String, Entry> entries) {
    /** The name of the file that has the list. */
    static final String FILE = ".codebook.json";

    private static final String ABOUT = "codebook generated these files. It changes and removes no others.";

    /**
     * A generated file.
     *
     * @param output the output that it belongs to
     * @param codes the path of its codes.yaml from the folder
     * @param digests the digest of its content; two while it is being written, as that may be interrupted
     */
    record Entry(String output, String codes, Set<String> digests) {
        boolean isOf(String otherOutput, String otherCodes) {
            return output.equals(otherOutput) && codes.equals(otherCodes);
        }
    }

    /** Reads a list; null when the text is not one. */
    static @Nullable GeneratedList parse(String text) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        try {
            JsonObject files = JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("generated");
            for (Map.Entry<String, JsonElement> file : files.entrySet()) {
                JsonObject object = file.getValue().getAsJsonObject();
                Set<String> digests = new LinkedHashSet<>();
                object.getAsJsonArray("sha256").forEach(digest -> digests.add(digest.getAsString()));
                String output = object.get("output").getAsString();
                entries.put(file.getKey(), new Entry(output, object.get("codes").getAsString(), digests));
            }
        } catch (RuntimeException damaged) { // what a member lacks or is instead
            return null;
        }
        return new GeneratedList(entries);
    }

    @Override
    public String toString() {
        io.codebook.compiler.json.JsonObject files = new io.codebook.compiler.json.JsonObject();
        entries.forEach((path, entry) -> {
            List<Json> digests = new ArrayList<>();
            entry.digests().forEach(digest -> digests.add(new Json.Str(digest)));
            files.with(
                    path,
                    new io.codebook.compiler.json.JsonObject()
                            .with("output", entry.output())
                            .with("codes", entry.codes())
                            .with("sha256", digests)
                            .build());
        });
        return JsonText.of(new io.codebook.compiler.json.JsonObject()
                .with("about", ABOUT)
                .with("generated", files.build())
                .build());
    }
}
