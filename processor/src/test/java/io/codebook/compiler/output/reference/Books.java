package io.codebook.compiler.output.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.testing.HostileYaml;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Books that references are written of. */
public final class Books {
    private static final Path RESOURCES = Repository.ROOT.resolve("processor/src/test/resources");

    private static final Path LARGE = Repository.BOOK.resolve("codes.yaml");

    /** A codes.yaml with everything that a reference says something about. */
    public static final Path EVERYTHING = RESOURCES.resolve("reference/codes.yaml");

    private Books() {}

    public static Book of(String yaml) {
        return of("codes.yaml", yaml);
    }

    public static Book of(String file, String yaml) {
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(new Source(file, yaml.getBytes(StandardCharsets.UTF_8)), problems);
        assertThat(problems.lines()).isEmpty();
        return Objects.requireNonNull(loaded).book();
    }

    /** One with many tables. */
    public static Book large() {
        return of(read(LARGE));
    }

    /** What docs/outputs.md shows of an output, as code of a language. */
    public static String shown(String language) {
        String docs = read(Repository.ROOT.resolve("docs/outputs.md"));
        String start = "```" + language + "\n";
        int from = docs.indexOf(start) + start.length();
        return docs.substring(from, docs.indexOf("```", from));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The large one, that of the reference, all golden ones, and all hostile ones. */
    static Stream<String> all() throws IOException {
        Stream<Path> files = Stream.of(LARGE, EVERYTHING);
        return Stream.concat(Stream.concat(files, golden().stream()).map(Books::read), hostile());
    }

    private static List<Path> golden() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("golden"))) {
            return folders.map(folder -> folder.resolve("codes.yaml")).sorted().toList();
        }
    }

    /** Texts that would be markup if they were not escaped, at each place of a codes.yaml. */
    public static Stream<String> hostile() {
        String letters = "\u05e9\u05dc\u05d5\u05dd \ud83d\ude00 e\u0301 \u0130\u0131 \u20ac";
        String longText = "long ".repeat(1000) + "x".repeat(5000);
        Stream<String> everywhere = Stream.concat(names(), Stream.of(letters, longText, "1. list", "12) list"));
        return Stream.concat(
                everywhere.map(text -> hostile("everywhere", text)), names().map(text -> hostile("names", text)));
    }

    /** Those that a constant can be made of. */
    private static Stream<String> names() {
        return Stream.of(
                "</script></style></td></table><script>document.title = 'x'</script><b>&lt;&amp;&#42;",
                "\" onclick=\"document.title='x'\" ' --> ]]> <!-- ${x} {{x}} {% x %} %s $L @x #1 :+1:",
                "| a | b |\n| --- | --- |\n| c \\| d \\\\| e |",
                "`code` ``more`` ``` **strong** _em_ ~~gone~~ $x$ $$y$$ \\ \\* a\\",
                "[text](javascript:alert(1)) ![image](http://example.com/x.png) <http://x.org> www.x.org a@b.org",
                "# heading\n- list\n+ list\n1. list\n2) list\n> quote\n=====\n    code\n***\n---",
                "one\n\n\ntwo\n  \nthree\tfour  \nfive",
                "*   spaces   *",
                "- list",
                "+ list",
                "    code");
    }

    private static String hostile(String name, String text) {
        try {
            return HostileYaml.of(name, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
