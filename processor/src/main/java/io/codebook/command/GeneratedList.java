package io.codebook.command;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.LinkedHashSet;
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

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

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
                Path path = Path.of(file.getKey());
                if (path.isAbsolute() || path.normalize().startsWith("..")) {
                    return null; // nothing outside the folder may be removed
                }
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
        JsonObject files = new JsonObject();
        entries.forEach((path, entry) -> {
            JsonObject file = new JsonObject();
            file.addProperty("output", entry.output());
            file.addProperty("codes", entry.codes());
            JsonArray digests = new JsonArray();
            entry.digests().forEach(digests::add);
            file.add("sha256", digests);
            files.add(path, file);
        });
        JsonObject list = new JsonObject();
        list.addProperty("about", ABOUT);
        list.add("generated", files);
        return GSON.toJson(list) + "\n";
    }
}
