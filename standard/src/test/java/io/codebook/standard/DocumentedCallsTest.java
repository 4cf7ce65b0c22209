package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** The calls that docs/standard.md shows return what it says. */
class DocumentedCallsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- calls -->\\s*^```java\\n(.*?)^```$");

    @Test
    void returnWhatThePageSays() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/standard.md")));
        assertThat(block.find()).as("a block after <!-- calls -->").isTrue();
        List<String> shown = block.group(1).lines().toList();
        assertThat(shown).isNotEmpty();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            shell.eval("import io.codebook.standard.*;");
            List<String> real = new ArrayList<>();
            for (String line : shown) {
                String call = line.substring(0, line.indexOf("//"));
                SnippetEvent event = shell.eval("String.valueOf(" + call + ")").get(0);
                String value = event.value() == null ? event.toString() : event.value();
                real.add(call + "// " + value.substring(1, value.length() - 1));
            }
            assertThat(real).isEqualTo(shown);
        }
    }
}
