package io.codebook.compiler.emit;

import io.codebook.compiler.diagnostic.Place;
import java.util.List;

/** Tells GraalVM which types of a package programs read by reflection, so that a native image keeps what is asked for. */
public final class ReflectionConfig {
    /** The runtime asks for all but constructors, by which libraries create the converters of columns. */
    private static final List<String> KEPT = List.of(
            "allPublicMethods",
            "allPublicFields",
            "allPublicConstructors",
            "allPublicClasses",
            "allPermittedSubclasses");

    private final StringBuilder json = new StringBuilder("[");

    private ReflectionConfig() {}

    /**
     * The file for the generated types of a package; each package has its own, so that none overwrites another.
     *
     * @param files all files that are generated for the package
     */
    public static OutputFile of(List<OutputFile> files, String packageName, Place origin) {
        ReflectionConfig config = new ReflectionConfig();
        for (OutputFile file : files) {
            for (String type : file.types()) {
                config.add(type);
            }
        }
        String folder = packageName.isEmpty() ? "" : packageName + "/";
        String path = "META-INF/native-image/" + folder + "reflect-config.json";
        return new OutputFile(origin, OutputFile.Kind.RESOURCE, path, config.json + "\n]\n");
    }

    private void add(String type) {
        json.append(json.length() == 1 ? "\n" : ",\n")
                .append("  {\"name\": \"")
                .append(type)
                .append('"');
        for (String kept : KEPT) {
            json.append(", \"").append(kept).append("\": true");
        }
        json.append('}');
    }
}
