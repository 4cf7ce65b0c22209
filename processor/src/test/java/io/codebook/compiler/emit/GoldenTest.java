package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated is, byte for byte, what lies beside each golden codes.yaml.
 *
 * <p>After an intended change, {@code ./mvnw test -pl runtime,processor -Dcodebook.golden=update} writes the files anew. That
 * run fails and says what it wrote, so that nobody mistakes it for a test: look at the diff, then run without the switch.
 */
class GoldenTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("codebook.golden"));

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.GoldenCase#all")
    void generatesWhatIsWrittenDown(GoldenCase golden) throws IOException {
        NavigableMap<String, String> generated = golden.generated();
        NavigableMap<String, String> written = golden.written();
        if (UPDATE) {
            update(golden, generated, written);
        }
        assertThat(generated.keySet()).isEqualTo(written.keySet());
        generated.forEach((file, text) -> assertThat(text).as(file).isEqualTo(written.get(file)));
    }

    private static void update(
            GoldenCase golden, NavigableMap<String, String> generated, NavigableMap<String, String> written)
            throws IOException {
        TreeSet<String> changes = new TreeSet<>();
        for (String file : generated.keySet()) {
            if (!generated.get(file).equals(written.get(file))) {
                Files.writeString(golden.folder().resolve(file), generated.get(file));
                changes.add("wrote " + file);
            }
        }
        for (String file : written.keySet()) {
            if (!generated.containsKey(file)) {
                Files.delete(golden.folder().resolve(file));
                changes.add("deleted " + file);
            }
        }
        fail("codebook.golden=update: " + (changes.isEmpty() ? List.of("nothing to write") : changes) + " in "
                + golden.folder() + "; review the diff and run again without the switch");
    }
}
