package io.codebook.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The files below src/test/resources/hostile, which have the same text at every place that takes one. */
public final class HostileYaml {
    private static final Path FOLDER = Repository.ROOT.resolve("processor/src/test/resources/hostile");

    private HostileYaml() {}

    /** A file with a text. */
    public static String of(String name, String text) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".yaml"))
                .replace("TEXTagain", quoted(text + " again"))
                .replace("TEXT", quoted(text))
                .replace("ONELINE", quoted(oneLine(text)));
    }

    /** Names and codes are one line, and codes hold nothing that cannot be seen. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\u200d]+", " ").strip();
    }

    /** The text in quotes, every character escaped. */
    private static String quoted(String text) {
        return text.codePoints().mapToObj(c -> String.format("\\U%08x", c)).collect(Collectors.joining("", "\"", "\""));
    }
}
