package com.example.benchmarks.build;

import com.example.benchmarks.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How a module with a table is built. Each way makes an enum of the same constants, and compiles the same classes. What the
 * other generators make knows its name and, with protoc, its number; Codebook also builds that much, in a plain table.
 */
enum Way {
    CHECKED_IN("the same sources checked in") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            module.compile(runtime(tools), module.generated(), "-proc:none");
        }
    },
    COPIED("a processor that copies them") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            module.compile(
                    runtime(tools),
                    module.annotated(),
                    "-processorpath",
                    Processes.classPath("classes"),
                    "-processor",
                    CopyingProcessor.class.getName(),
                    "-A" + CopyingProcessor.FOLDER + "=" + module.generated());
        }
    },
    CODEBOOK("Codebook") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            process(module.annotated(), module, tools);
        }
    },
    PLAIN("Codebook, a plain table") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            process(module.annotatedPlain(), module, tools);
        }
    },
    PROTOC("protoc") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            Processes.run(List.of(
                    tools.file("protoc").toString(),
                    "--java_out=" + module.output(),
                    "--proto_path=" + module.folder(),
                    module.folder().resolve("codes.proto").toString()));
            module.compile(tools.file("protobuf-java").toString(), module.output(), "-proc:none");
        }
    },
    JSONSCHEMA2POJO("jsonschema2pojo") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            Processes.run(List.of(
                    Processes.java(),
                    "-cp",
                    tools.classPath(),
                    "org.jsonschema2pojo.cli.Jsonschema2PojoCLI",
                    "--source",
                    module.folder().resolve("codes.schema.json").toString(),
                    "--target",
                    module.output().toString(),
                    "--package",
                    "com.example.codes",
                    "--annotation-style",
                    "NONE",
                    "--target-version",
                    "17"));
            module.compile(tools.classPath(), module.output(), "-proc:none");
        }
    },
    OPENAPI_GENERATOR("openapi-generator") {
        @Override
        void build(BuildModule module, Tools tools) throws IOException {
            Processes.run(List.of(
                    Processes.java(),
                    "-jar",
                    tools.file("openapi-generator-cli").toString(),
                    "generate",
                    "-g",
                    "java",
                    "--library",
                    "native",
                    "-i",
                    module.folder().resolve("codes.openapi.json").toString(),
                    "-o",
                    module.output().toString(),
                    "--model-package",
                    "com.example.codes",
                    "--additional-properties",
                    "openApiNullable=false,hideGenerationTimestamp=true",
                    "--global-property",
                    "models,modelDocs=false,modelTests=false"));
            module.compile(tools.classPath(), module.output(), "-proc:none");
        }
    };

    static final List<Way> GENERATORS = List.of(PROTOC, JSONSCHEMA2POJO, OPENAPI_GENERATOR);
    /** What a quick look has no time for. */
    static final Way FAR_BEHIND = OPENAPI_GENERATOR;

    final String title;

    Way(String title) {
        this.title = title;
    }

    /** Builds the module in processes of its own, into an empty folder. */
    abstract void build(BuildModule module, Tools tools) throws IOException;

    private static void process(Path annotated, BuildModule module, Tools tools) throws IOException {
        Processes.run(processing(annotated, module, tools));
    }

    /** What compiles a module with the processor. */
    static List<String> processing(Path annotated, BuildModule module, Tools tools) throws IOException {
        String processor = tools.file("codebook-processor").toString();
        return module.command(
                runtime(tools), annotated, "-processorpath", processor, "-Acodebook.dir=" + module.folder());
    }

    private static String runtime(Tools tools) {
        return tools.file("codebook-runtime").toString();
    }
}
