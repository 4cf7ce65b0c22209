package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.c.CHeaders;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers compile without a warning, as C and as C++, and answer what the Java types answer. */
class CHeadersTest {
    private static final List<String> WARNINGS = List.of("-Wall", "-Wextra", "-Werror", "-pedantic");

    @TempDir
    Path folder;

    static Stream<String> files() throws IOException {
        Stream<String> golden = GoldenCase.all()
                .filter(one -> !one.name().startsWith("with-") && !one.name().equals("expected-api"))
                .map(one -> one.read("codes.yaml"));
        return Stream.concat(Stream.of(Files.readString(Repository.ROOT.resolve("codes.yaml"))), golden);
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersWhatJavaAnswers(String yaml) throws Exception {
        assumeTrue(has("gcc"), "there is no gcc");
        Book book = JavaAnswers.book(yaml);
        write(book, calls(book));
        compile("gcc", "-std=c99", "-x", "c");
        assertThat(run(folder.resolve("program").toString()))
                .isEqualTo(String.join("\n", JavaAnswers.of(yaml)).lines().toList()); // some texts have several lines
    }

    @ParameterizedTest
    @MethodSource("files")
    void compilesAsCPlusPlus(String yaml) throws Exception {
        for (String compiler : List.of("g++", "clang++")) {
            if (has(compiler)) {
                Book book = JavaAnswers.book(yaml);
                write(book, calls(book));
                compile(compiler, "-std=c++11", "-x", "c++");
            }
        }
    }

    /** Texts that would end a literal or a comment, or be read as something else, come out as they are. */
    @Test
    void writesAnyText() throws Exception {
        assumeTrue(has("gcc"), "there is no gcc");
        String text =
                "a \"quote\", a \\ backslash, ??/ a trigraph, */ the end, /* the start, \\n no line, %s, é, \uD83D\uDE00";
        String yaml = """
                codebook: 1
                tables:
                  int:
                    type: Int
                    number: int
                    fields:
                      name-of: {type: text}
                    codes:
                      -2147483648: {name: Max, meaning: %s, name-of: %s}
                      2147483647: {name: Min, meaning: %s, name-of: x}
                """.formatted(quoted(text), quoted(text), quoted("x".repeat(5000)));
        Book book = JavaAnswers.book(yaml);
        write(book, calls(book));
        compile("gcc", "-std=c99", "-x", "c");
        assertThat(run(folder.resolve("program").toString()))
                .isEqualTo(JavaAnswers.of(yaml))
                .contains("Int MAX meaning " + text);
        assertThat(Files.readString(folder.resolve("int.h"))).contains("INT_MAX_ = (-2147483647 - 1)");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void write(Book book, List<String> calls) throws IOException {
        StringBuilder program = new StringBuilder("#include <stdio.h>\n#include <limits.h>\n");
        for (TextFile file : CHeaders.of(book)) {
            Files.writeString(folder.resolve(file.path()), file.text());
            program.append("#include \"").append(file.path()).append("\"\n");
        }
        program.append("""
                static void show(const char *what, const char *value) {
                    printf("%s %s\\n", what, value == NULL ? "null" : value);
                }
                """);
        for (int i = 0; i < calls.size(); i++) {
            program.append("static void call")
                    .append(i)
                    .append("(void) {\n    ")
                    .append(calls.get(i))
                    .append("\n}\n");
        }
        program.append("int main(void) {\n");
        for (int i = 0; i < calls.size(); i++) {
            program.append("    call").append(i).append("();\n");
        }
        Files.writeString(folder.resolve("program.c"), program.append("    return 0;\n}\n"));
    }

    /** Calls that print the lines of {@link JavaAnswers}. */
    private static List<String> calls(Book book) {
        List<String> calls = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            for (Row row : table.rows().values()) {
                calls.addAll(calls(book, table, row));
            }
        }
        for (OperationTable table : book.operations()) {
            CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
            String of = prefix(table.type().value());
            for (OperationTable.Operation operation : table.operations()) {
                for (Row row : codes.rows().values()) {
                    String arguments = "(" + constant(of, operation.constant().value()) + ", "
                            + constant(
                                    prefix(codes.type().value()), row.constant().value());
                    String key = table.type() + " " + operation.constant() + " " + row.constant();
                    String call = of.toLowerCase(Locale.ROOT);
                    calls.add("show(\"" + key + " allows\", " + call + "_allows" + arguments
                            + ") ? \"true\" : \"false\");");
                    calls.add("show(\"" + key + " mayAnswer\", " + call + "_may_answer" + arguments
                            + ") ? \"true\" : \"false\");");
                    calls.add("size_t i = 0; printf(\"" + key + " reasons [\"); while (" + call + "_reason" + arguments
                            + ", i) != NULL) { printf(i == 0 ? \"%s\" : \", %s\", " + call + "_reason" + arguments
                            + ", i)); i++; } printf(\"]\\n\");");
                }
            }
        }
        return calls;
    }

    private static List<String> calls(Book book, CodeTable table, Row row) {
        List<String> calls = new ArrayList<>();
        String prefix = prefix(table.type().value());
        String function = prefix.toLowerCase(Locale.ROOT) + "_";
        String number = constant(prefix, row.constant().value());
        String key = "\"" + table.type() + " " + row.constant() + " ";
        calls.add("show(" + key + "constant\", " + function + "constant(" + number + "));");
        calls.add("show(" + key + "name\", " + function + "name(" + number + "));");
        if (row.meaning() != null) {
            calls.add("show(" + key + "meaning\", " + function + "meaning(" + number + "));");
        }
        if (table.rows().values().stream().anyMatch(each -> each.retired() != null)) {
            calls.add("show(" + key + "retired\", " + function + "retired(" + number + "));");
        }
        for (Field field : table.fields()) {
            String id = Objects.requireNonNull(JavaName.constant(field.id().value()))
                    .toLowerCase(Locale.ROOT);
            String what = key + field.id() + "\"";
            String call = function + id + "(" + number;
            if (field.many()) {
                continue;
            }
            switch (field.type()) {
                case LABEL, TEXT -> calls.add("show(" + what + ", " + call + "));");
                case INT ->
                    calls.add("int32_t v = 0; if (" + call + ", &v)) printf(\"%s %ld\\n\", " + what
                            + ", (long) v); else show(" + what + ", NULL);");
                case BOOLEAN ->
                    calls.add("bool v = false; if (" + call + ", &v)) show(" + what
                            + ", v ? \"true\" : \"false\"); else show(" + what + ", NULL);");
                case VALUES -> {
                    StringBuilder any = new StringBuilder();
                    for (Field.Value value : field.values()) {
                        any.append("v == ")
                                .append(prefix)
                                .append('_')
                                .append(id.toUpperCase(Locale.ROOT))
                                .append('_')
                                .append(value.constant())
                                .append(" ? \"")
                                .append(value.name())
                                .append("\" : ");
                    }
                    calls.add(
                            "enum " + function + id + "_value v = " + call + "); show(" + what + ", " + any + "NULL);");
                }
            }
        }
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                CodeTable to = Objects.requireNonNull(book.table(mapping.to()));
                String target = prefix(to.type().value()).toLowerCase(Locale.ROOT);
                String type = type(to);
                String id = Objects.requireNonNull(
                                JavaName.constant(mapping.to().value()))
                        .toLowerCase(Locale.ROOT);
                calls.add(type + " v = 0; if (" + function + "to_" + id + "(" + number + ", &v)) show(" + key + "to "
                        + mapping.to() + "\", " + target + "_constant(v)); else show(" + key + "to " + mapping.to()
                        + "\", NULL);");
            }
        }
        return calls;
    }

    private static String type(CodeTable table) {
        return switch (table.kind()) {
            case INT, HTTP -> "int32_t";
            case INT64 -> "int64_t";
            case UINT32 -> "uint32_t";
            case COAP -> "uint8_t";
            case TEXT -> "const char *";
        };
    }

    private static String prefix(String type) {
        return Objects.requireNonNull(JavaName.constant(type));
    }

    private static String constant(String prefix, String constant) {
        String name = prefix + "_" + constant;
        return name.equals("INT_MAX") || name.equals("INT_MIN") ? name + "_" : name;
    }

    private void compile(String compiler, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(compiler));
        command.addAll(WARNINGS);
        command.addAll(List.of(options));
        command.addAll(List.of("-o", "program", "program.c"));
        assertThat(run(command.toArray(String[]::new))).isEmpty();
    }

    private static boolean has(String program) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as(String.join("\n", lines))
                .isTrue();
        return lines;
    }
}
