package io.codebook.compiler.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import io.codebook.compiler.emit.Programs;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.reference.Books;
import io.codebook.compiler.output.reference.Reference;
import io.codebook.compiler.output.reference.ReferenceTexts;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the page behaves in a browser; the tests are in src/test/node/reference.test.mjs. */
class HtmlPageBrowserTest {
    private static final Path NODE = Repository.ROOT.resolve("processor/src/test/node");

    @TempDir
    private Path folder;

    @Test
    void worksInChromium() throws IOException, InterruptedException {
        assumeTrue(Programs.has("chromium"), "there is no chromium");
        assumeTrue(Programs.has("node"), "there is no node");
        assumeTrue(Files.isDirectory(NODE.resolve("node_modules/playwright-core")), "npm ci was not run in " + NODE);
        write("project", Books.large());
        write("everything", Books.of(Books.read(Books.EVERYTHING)));
        write("large", Books.of(large()));
        List<String> hostile = Books.hostile().toList();
        for (int i = 0; i < hostile.size(); i++) {
            Book book = Books.of(hostile.get(i));
            write("hostile-" + i, book);
            List<String> texts = ReferenceTexts.of(Reference.of(book), true, mark -> mark);
            Files.writeString(
                    folder.resolve("hostile-" + i + ".json"),
                    new Gson().toJson(Map.of("selector", HtmlPageTest.TEXTS, "texts", texts)));
        }
        String chromium =
                Programs.run(folder, "sh", "-c", "command -v chromium").get(0);
        List<String> lines = Programs.run(
                folder,
                "node",
                "--test-reporter=spec",
                NODE.resolve("reference.test.mjs").toAbsolutePath().toString(),
                chromium,
                folder.toAbsolutePath().toString());
        assertThat(lines).contains("\u2139 fail 0", "\u2139 skipped 0");
    }

    private void write(String name, Book book) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), HtmlPage.of(book));
    }

    private static String large() {
        StringBuilder yaml = new StringBuilder("""
                codebook: 1
                tables:
                  large:
                    type: LargeCode
                    number: int
                    fields:
                      level: {values: {low: 1-1000, high: 1001-2000}}
                      error.type: {type: label, unique: true}
                    codes:
                """);
        for (int i = 1; i <= 2000; i++) {
            yaml.append("      %d: {name: Code %d, meaning: What %d means to its readers, error.type: code_%d}%n"
                    .formatted(i, i, i, i));
        }
        return yaml.toString();
    }
}
