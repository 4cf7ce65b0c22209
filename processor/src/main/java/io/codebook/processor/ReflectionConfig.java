package io.codebook.processor;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.emit.OutputFile;
import java.util.List;

/** Tells GraalVM which types of a package programs read by reflection, so that a native image keeps what is asked for. */
final class ReflectionConfig {
    private ReflectionConfig() {}

    /**
     * The file for the generated types of a package; each package has its own, so that none overwrites another.
     *
     * @param files all files that are generated for the package
     */
    static OutputFile of(List<OutputFile> files, String packageName, Place origin) {
        StringBuilder json = new StringBuilder("[");
        for (OutputFile file : files) {
            if (file.kind() == OutputFile.Kind.JAVA) {
                json.append(json.length() == 1 ? "\n" : ",\n")
                        .append("  {\"name\": \"")
                        .append(file.name())
                        .append("\", \"allPublicMethods\": true, \"allPublicFields\": true,")
                        .append(" \"allPermittedSubclasses\": true}");
            }
        }
        String folder = packageName.isEmpty() ? "" : packageName + "/";
        String path = "META-INF/native-image/" + folder + "reflect-config.json";
        return new OutputFile(
                origin, OutputFile.Kind.RESOURCE, path, json.append("\n]\n").toString());
    }
}
