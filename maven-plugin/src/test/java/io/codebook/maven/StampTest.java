package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest {
    @TempDir
    private Path folder;

    @Test
    void isWrittenOnlyWhenItDiffers() throws IOException {
        assertThat(new Stamp("com.example", "codes", "codes.yaml", "1").write(folder))
                .isTrue();
        assertThat(new Stamp("com.example", "codes", "codes.yaml", "1").write(folder))
                .isFalse();
        assertThat(new Stamp("com.example", "codes", "codes.yaml", "2").write(folder))
                .isTrue();
        assertThat(new Stamp("com.example", "codes", "codes.yaml", "1").write(folder))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"com.example, codes", "com.example, my-codes", "int, int", "3d.example, 1", "_, -", "-.-, -.-"})
    void isInAPackage(String group, String artifact) throws IOException {
        assertThat(SourceVersion.isName(new Stamp(group, artifact, "codes.yaml", "").packageName()))
                .isTrue();
    }

    @Test
    void isInAPackageOfItsModuleAlone() throws IOException {
        assertThat(new Stamp("com.example", "my-codes", "codes.yaml", "").packageName())
                .isNotEqualTo(new Stamp("com.example", "my.codes", "codes.yaml", "").packageName())
                .isNotEqualTo(new Stamp("com.example.my", "codes", "codes.yaml", "").packageName())
                .isNotEqualTo(new Stamp("com.example", "my-codes", "errors.yaml", "").packageName());
    }

    @Test
    void digestsWhatIsMissingAndWhatIsEmpty() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path missing = folder.resolve("missing");
        assertThat(Digest.of("1", empty)).isNotEqualTo(Digest.of("1", missing)).isNotEqualTo(Digest.of("1"));
        assertThat(Digest.of("1", empty, missing)).isNotEqualTo(Digest.of("1", missing, empty));
    }
}
