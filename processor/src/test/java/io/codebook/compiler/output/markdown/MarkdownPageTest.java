package io.codebook.compiler.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.reference.Books;
import io.codebook.compiler.output.reference.Reference;
import io.codebook.compiler.output.reference.ReferenceTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file has all that the reference says, as text, and nothing else. */
class MarkdownPageTest {
    private static final Path WRITTEN = Books.EVERYTHING.resolveSibling("reference.md");

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.output.reference.Books#all")
    void hasAllTextsAsText(String yaml) {
        Book book = Books.of(yaml);
        MarkdownTexts file = MarkdownTexts.of(MarkdownPage.of(book));
        List<String> expected = ReferenceTexts.of(Reference.of(book), false, mark -> mark + ":");
        assertThat(file.texts()).isEqualTo(expected);
        assertThat(file.anchors()).doesNotHaveDuplicates();
        assertThat(file.anchors()).containsAll(file.links());
    }

    /** After an intended change, {@code -Dcodebook.golden=update} writes the file anew, and fails. */
    @Test
    void isWhatIsWrittenDown() throws IOException {
        String generated = MarkdownPage.of(Books.of(Books.read(Books.EVERYTHING)));
        if ("update".equals(System.getProperty("codebook.golden"))) {
            Files.writeString(WRITTEN, generated);
            fail("codebook.golden=update: wrote " + WRITTEN + "; review the diff and run again without the switch");
        }
        assertThat(generated).isEqualTo(Files.readString(WRITTEN));
    }

    @Test
    void isWhatTheDocumentationShows() {
        assertThat(MarkdownPage.of(Books.large())).contains(Books.shown("markdown"));
    }

    @Test
    void isTheSameInEveryLocale() {
        Book book = Books.of(Books.read(Books.EVERYTHING));
        String file = MarkdownPage.of(book);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(MarkdownPage.of(book)).isEqualTo(file);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
