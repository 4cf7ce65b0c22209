package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.model.RowKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editors and docs/format.md know the keys of a row that the processor reads. */
class RowKeysTest {
    private static final Path ROOT = Path.of(System.getProperty("codebook.root", ".."));

    private final List<String> words =
            Stream.of(RowKey.values()).map(RowKey::word).toList();

    @Test
    void areTheKeysThatEditorsOffer() {
        Collection<String> offered =
                FormatSchema.FORMAT.getSchemaNode().at("/$defs/row/properties").propertyNames();
        assertThat(offered).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void areAllDocumented() throws IOException {
        String format = Files.readString(ROOT.resolve("docs/format.md"));
        String row = format.substring(format.indexOf("### A row"), format.indexOf("### Versions"));
        assertThat(words).allSatisfy(word -> assertThat(row).contains("| `" + word + "` |"));
    }
}
