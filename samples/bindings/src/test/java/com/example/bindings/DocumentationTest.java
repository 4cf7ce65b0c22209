package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows is in the sources of the samples, which are compiled and run. */
class DocumentationTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)(?:^<!-- (\\S+) -->\\n)?^```(?:java|kotlin|xml|yaml)\\n(.*?)^```$");

    @ParameterizedTest
    @ValueSource(strings = {"bindings.md", "adopt.md"})
    void everyBlockIsPartOfTheSourceThatItNames(String name) throws IOException {
        String page = Files.readString(ROOT.resolve("docs").resolve(name)).replace("\r\n", "\n");
        Matcher block = BLOCK.matcher(page);
        int blocks = 0;
        while (block.find()) {
            assertThat(block.group(1)).as("the source above\n" + block.group(2)).isNotNull();
            String source = Files.readString(ROOT.resolve(block.group(1))).replace("\r\n", "\n");
            assertThat(withoutLayout(source)).contains(withoutLayout(block.group(2)));
            blocks++;
        }
        assertThat(blocks).isPositive();
    }

    /** The page breaks lines, and indents them, in its own way. */
    private static String withoutLayout(String code) {
        return code.replaceAll("\\s", "");
    }
}
