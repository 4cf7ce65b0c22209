package com.example.benchmarks.build;

import com.example.benchmarks.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A module of twenty ordinary classes and a table of response codes, written down for each generator. */
final class BuildModule {
    private static final int CLASSES = 20;
    private static final int FIRST = 1000;

    private final Path folder;
    private final int codes;
    /** A line of the table that says how it is divided, or nothing. */
    private final String parts;

    private BuildModule(Path folder, int codes, String parts) {
        this.folder = folder;
        this.codes = codes;
        this.parts = parts;
    }

    static BuildModule write(Path folder, int codes) throws IOException {
        return write(folder, codes, "");
    }

    /** A table of which a thousand codes each are in an enum. */
    static BuildModule writeInParts(Path folder, int codes) throws IOException {
        return write(folder, codes, "    parts: 1000\n");
    }

    private static BuildModule write(Path folder, int codes, String parts) throws IOException {
        BuildModule module = new BuildModule(folder.toAbsolutePath(), codes, parts);
        for (int i = 0; i < CLASSES; i++) {
            write(module.classes().resolve("Service" + i + ".java"), ordinaryClass(i));
        }
        write(module.annotated().resolve("package-info.java"), packageOf("codes.yaml"));
        write(module.annotatedPlain().resolve("package-info.java"), packageOf("plain.yaml"));
        write(module.folder.resolve("plain.yaml"), module.plain());
        write(module.folder.resolve("codes.yaml"), module.yaml());
        write(module.folder.resolve("codes.proto"), module.proto());
        write(module.folder.resolve("codes.schema.json"), module.schema());
        write(module.folder.resolve("codes.openapi.json"), module.openapi());
        return module;
    }

    Path folder() {
        return folder;
    }

    Path annotated() {
        return folder.resolve("annotated");
    }

    Path annotatedPlain() {
        return folder.resolve("annotated-plain");
    }

    /** What the processor has generated, as if it were checked in. */
    Path generated() {
        return folder.resolve("generated");
    }

    Path output() {
        return folder.resolve("output");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** Empties the output, as a clean build does. */
    void clean() throws IOException {
        if (Files.exists(output())) {
            delete(output());
        }
        Files.createDirectories(output());
    }

    /** Deletes the whole module. */
    void delete() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Takes what the processor has written to the output for checked in. */
    void checkIn() throws IOException {
        for (Path source : sources(output())) {
            write(generated().resolve(source.getFileName()), Files.readString(source));
        }
    }

    /** Accepts some codes files, as those in use are. */
    void accept(Tools tools, String... files) throws IOException {
        for (String codes : files) {
            Processes.run(List.of(
                    Processes.java(),
                    "-jar",
                    tools.file("codebook-processor").toString(),
                    "accept",
                    folder.resolve(codes).toString()));
        }
    }

    /** Changes what is generated from the table, but nothing that was accepted. */
    void title(String title) throws IOException {
        Path codes = folder.resolve("codes.yaml");
        Files.writeString(codes, Files.readString(codes).replaceFirst("title: .*", "title: " + title));
    }

    /** Compiles the ordinary classes and those of another folder. */
    void compile(String classPath, Path more, String... options) throws IOException {
        Processes.run(command(classPath, more, options));
    }

    /** What compiles them. */
    List<String> command(String classPath, Path more, String... options) throws IOException {
        List<Path> sources = new ArrayList<>(sources(classes()));
        sources.addAll(sources(more));
        Path list = folder.resolve("sources.txt");
        Files.write(list, sources.stream().map(Path::toString).toList());
        List<String> command =
                new ArrayList<>(List.of(Processes.javac(), "-d", output().toString(), "-cp", classPath, "@" + list));
        command.addAll(List.of(options));
        return command;
    }

    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private String yaml() {
        return """
                codebook: 1
                tables:
                  item:
                    title: response codes
                    type: ItemCode
                    number: int
                %s    fields:
                      category: {values: {success: 0-999, client-error: 1000-1999, server-error: 2000-99999}}
                      error.type: {type: label, unique: true}
                      hint: {type: text, optional: true}
                    codes:
                """.formatted(parts)
                + rows(
                        "",
                        "\n",
                        i -> "      " + (FIRST + i) + ": {name: \"" + name(i) + "\", meaning: \"" + meaning(i)
                                + "\", category: " + (i < FIRST ? "client" : "server") + "-error, error.type: item-" + i
                                + "-failed, hint: Try item " + i + " again later}")
                + "\n";
    }

    /** Numbers and names, as the other generators have them. */
    private String plain() {
        return "codebook: 1\ntables:\n  item:\n    type: ItemCode\n    number: int\n    codes:\n"
                + rows("", "\n", i -> "      " + (FIRST + i) + ": {name: " + name(i) + "}") + "\n";
    }

    private static String packageOf(String codes) {
        return "@io.codebook.Codebook(\"" + codes + "\")\npackage com.example.codes;\n";
    }

    private String proto() {
        return "syntax = \"proto3\";\npackage com.example.codes;\noption java_multiple_files = true;\n"
                + "enum ItemCode {\n  UNKNOWN = 0;\n"
                + rows("", "\n", i -> "  " + constant(i) + " = " + (FIRST + i) + ";")
                + "\n}\n";
    }

    private String schema() {
        return "{\"type\": \"object\", \"properties\": {\"code\": {\"type\": \"string\", \"enum\": ["
                + rows("", ", ", i -> "\"" + constant(i) + "\"") + "]}}}\n";
    }

    private String openapi() {
        return "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"codes\", \"version\": \"1\"}, \"paths\": {},"
                + " \"components\": {\"schemas\": {\"ItemCode\": {\"type\": \"string\", \"enum\": ["
                + rows("", ", ", i -> "\"" + constant(i) + "\"") + "]}}}}\n";
    }

    private String rows(String start, String between, IntFunction<String> row) {
        return IntStream.range(0, codes).mapToObj(row).collect(Collectors.joining(between, start, ""));
    }

    private static String name(int i) {
        return "Item " + i + " failed";
    }

    private static String constant(int i) {
        return name(i).toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static String meaning(int i) {
        return "The item number " + i + " could not be processed by the service.";
    }

    private static String ordinaryClass(int i) {
        return """
                package com.example.service;

                import java.util.ArrayList;
                import java.util.HashMap;
                import java.util.List;
                import java.util.Map;

                /** Counts what happens. */
                public class Service%d {
                    private final Map<String, Integer> counts = new HashMap<>();
                    private final List<String> names = new ArrayList<>();
                    private int total;

                    public void record(String name, int amount) {
                        counts.merge(name, amount, Integer::sum);
                        if (!names.contains(name)) {
                            names.add(name);
                        }
                        total += amount;
                    }

                    public int total() {
                        return total;
                    }

                    public String describe() {
                        StringBuilder text = new StringBuilder();
                        for (String name : names) {
                            text.append(name).append('=').append(counts.get(name)).append(';');
                        }
                        return text + " total " + total;
                    }

                    public List<String> above(int limit) {
                        return names.stream().filter(name -> counts.get(name) > limit).sorted().toList();
                    }
                }
                """.formatted(i);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
