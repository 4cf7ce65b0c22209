package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses the reader of a file by its name. */
final class FoundCodes {
    private static final Map<String, CodesReader> READERS = readers();

    private FoundCodes() {}

    private static Map<String, CodesReader> readers() {
        Map<String, CodesReader> readers = new TreeMap<>();
        readers.put("csv", new DelimitedReader());
        readers.put("tsv", new DelimitedReader());
        readers.put("md", new MarkdownReader());
        readers.put("proto", new ProtoReader());
        readers.put("h", new HeaderReader());
        readers.put("hpp", new HeaderReader());
        readers.put("properties", new PropertiesReader());
        readers.put("yaml", new OpenApiReader());
        readers.put("yml", new OpenApiReader());
        readers.put("json", new OpenApiReader());
        return Map.copyOf(readers);
    }

    /** Whether a path has compiled classes. */
    static boolean isClasses(Path path) {
        return Files.isDirectory(path) || path.toString().endsWith(".jar");
    }

    /** The codes of a jar or a folder of classes; null after reporting what is wrong. */
    static @Nullable FoundTable inClasses(Path path, List<Path> classPath, ImportOptions options, Problems problems) {
        List<Path> all = new ArrayList<>(List.of(path));
        all.addAll(classPath);
        return new EnumClassReader(path, options, problems).read(all);
    }

    /** The codes of a text; null after reporting what is wrong. */
    static @Nullable FoundTable inText(Source source, ImportOptions options, Problems problems) {
        String name = source.file().toLowerCase(Locale.ROOT);
        CodesReader reader = READERS.get(name.substring(name.lastIndexOf('.') + 1));
        if (reader == null) {
            problems.add(
                    Place.startOf(source.file()),
                    ProblemId.NOT_IMPORTED,
                    "no form of tables is known by this name; it can end in ."
                            + String.join(", .", new TreeMap<>(READERS).keySet())
                            + ", or be a jar or a folder of classes");
            return null;
        }
        if (options.keepEnum()) {
            problems.add(
                    Place.startOf(source.file()),
                    ProblemId.NOT_IMPORTED,
                    "--keep-enum is for a compiled enum, in a jar or a folder of classes; leave it out");
            return null;
        }
        String text = source.text(problems);
        return text == null ? null : reader.read(source.file(), text, options, problems);
    }
}
