package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A folder with files to import. */
record ImportedFiles(Path folder) {
    /** The lines that the import of a text prints, with FILE in the place of its path. */
    List<String> imported(String name, String text, String... options) throws IOException {
        return lines(0, name, text, options);
    }

    /** The problems that the import of a text reports. */
    String problem(String name, String text, String... options) throws IOException {
        return String.join("\n", lines(1, name, text, options));
    }

    private List<String> lines(int status, String name, String text, String... options) throws IOException {
        Path file = write(name, text);
        List<String> arguments = new ArrayList<>(List.of("import", file.toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.toString()).isEqualTo(status);
        boolean isTable = status == 0 || arguments.contains("--to"); // else its problems must not be in codes.yaml
        assertThat(isTable ? run.err() : run.out()).isEmpty();
        return (isTable ? run.out() : run.err())
                .stream().map(line -> line.replace(file.toString(), "FILE")).toList();
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    void compile(String type, String source) throws IOException {
        Path file = write(type + ".java", source);
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString());
        assertThat(status).isZero();
    }
}
