package io.codebook.compiler.output.html;

import com.google.gson.Gson;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.reference.Books;
import io.codebook.compiler.output.reference.Reference;
import io.codebook.compiler.output.reference.ReferenceTexts;
import io.codebook.testing.NodeTests;
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
    @TempDir
    private Path folder;

    @Test
    void worksInChromium() throws IOException, InterruptedException {
        String chromium = NodeTests.chromium();
        write("project", Books.read(Repository.ROOT.resolve("codes.yaml")));
        write("everything", Books.read(Books.EVERYTHING));
        write("large", large());
        List<String> hostile = Books.hostile().toList();
        for (int i = 0; i < hostile.size(); i++) {
            Book book = write("hostile-" + i, hostile.get(i));
            List<String> texts = ReferenceTexts.of(Reference.of(book), true, mark -> mark);
            Files.writeString(
                    folder.resolve("hostile-" + i + ".json"),
                    new Gson().toJson(Map.of("selector", HtmlPageTest.TEXTS, "texts", texts)));
        }
        NodeTests.run(
                "reference.test.mjs",
                folder.resolve("out.txt"),
                Map.of("CHROMIUM", chromium, "PAGES", folder.toAbsolutePath().toString()));
    }

    private Book write(String name, String yaml) throws IOException {
        Book book = Books.of(yaml);
        Files.writeString(folder.resolve(name + ".html"), HtmlPage.of(book));
        return book;
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
