package io.codebook.processor;

import io.codebook.testing.Repository;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small project that compiles a book of many tables with the shaded jar. */
record Project(Path folder) {
    static final String PROCESSOR = System.getProperty("codebook.processor.jar");
    static final String RUNTIME = System.getProperty("codebook.runtime.jar");
    private static final Path BOOK = Repository.BOOK.toAbsolutePath().normalize();

    /** What Main prints, whatever compiles and runs it. */
    static final String FACTS = """
            NOT_FOUND 4.04
            CLIENT_ERROR BAD_REQUEST
            3 8220
            CONFLICT
            409
            [CREATED, BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, METHOD_NOT_ALLOWED, UNSUPPORTED_CONTENT_FORMAT]
            """;

    static Project in(Path folder) {
        Project project = new Project(folder);
        project.source("com/example/codes/package-info.java", """
                @Codebook("codes.yaml")
                package com.example.codes;

                import io.codebook.Codebook;
                """);
        project.source("com/example/app/Main.java", """
                package com.example.app;

                import com.example.codes.CoapCode;
                import com.example.codes.HttpStatus;
                import com.example.codes.IotCode;
                import com.example.codes.Lwm2mOperation;

                final class Main {
                    private Main() {}

                    public static void main(String[] arguments) {
                        CoapCode notFound = CoapCode.find((byte) 132);
                        print(notFound + " " + notFound.text());
                        print(HttpStatus.decode(499).responseClass() + " " + HttpStatus.decode(499).orGeneric());
                        print(Lwm2mOperation.CREATE.reasons(CoapCode.BAD_REQUEST).size() + " "
                                + Lwm2mOperation.CREATE.reasons(CoapCode.CREATED).get(0).codePointAt(0));
                        print(IotCode.findByErrorType("conflict").name());
                        print("" + IotCode.of(4009).toHttp().number());
                        print(Lwm2mOperation.CREATE.codes().toString());
                    }

                    private static void print(String fact) {
                        System.out.print(fact + "\\n");
                    }
                }
                """);
        return project;
    }

    Project source(String name, String text) {
        try {
            Path file = folder.resolve("src").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path classes() {
        return folder.resolve("classes");
    }

    Path generated() {
        return folder.resolve("generated");
    }

    /** Arguments for javac; every warning is an error. */
    List<String> arguments(String pathOption, String... moreProcessors) {
        List<String> processors = new ArrayList<>(List.of(moreProcessors));
        processors.add(PROCESSOR);
        List<String> arguments = new ArrayList<>(List.of(
                "-processorpath",
                String.join(File.pathSeparator, processors),
                pathOption,
                RUNTIME,
                "-Acodebook.dir=" + BOOK,
                "-Xlint:all",
                "-Werror",
                "-s",
                generated().toString(),
                "-d",
                classes().toString()));
        files(folder.resolve("src"))
                .keySet()
                .forEach(file ->
                        arguments.add(folder.resolve("src").resolve(file).toString()));
        return arguments;
    }

    /** All that the processor wrote: sources and resources. */
    NavigableMap<String, String> output() {
        NavigableMap<String, String> output = files(generated());
        files(classes()).forEach((name, text) -> {
            if (!name.endsWith(".class")) {
                output.put(name, text);
            }
        });
        return output;
    }

    private static NavigableMap<String, String> files(Path folder) {
        NavigableMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                byte[] bytes = Files.readAllBytes(file);
                files.put(name, new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
