package io.codebook.engine.emit;

import com.palantir.javapoet.CodeBlock;
import io.codebook.engine.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a Javadoc comment. What comes from the user's file passes through {@link #escape}. */
final class Doc {
    private static final int WIDTH = 100;
    private static final String TAG_INDENT = "    ";
    private static final String SENTENCE_ENDS = ".!?:”\"";
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds a paragraph of HTML; the first is the summary. */
    Doc paragraph(String html) {
        paragraphs.add(html);
        return this;
    }

    /** Adds the paragraphs of a text of the user's. */
    Doc text(@Nullable Text text) {
        return text(text, "");
    }

    /** Adds the paragraphs of a text of the user's, the first led by some HTML. */
    Doc text(@Nullable Text text, String lead) {
        String start = lead;
        for (String paragraph : text == null ? new String[0] : EMPTY_LINES.split(text.value(), -1)) {
            paragraphs.add(start + sentence(paragraph));
            start = "";
        }
        return this;
    }

    Doc tag(String tag) {
        tags.add(tag);
        return this;
    }

    CodeBlock build() {
        StringBuilder doc = new StringBuilder();
        for (String paragraph : paragraphs) {
            doc.append(doc.isEmpty() ? "" : "\n<p>").append(wrap(paragraph, "")).append('\n');
        }
        if (!tags.isEmpty()) {
            doc.append('\n');
        }
        for (String tag : tags) {
            doc.append(wrap(tag, TAG_INDENT)).append('\n');
        }
        return CodeBlock.of("$L", doc.toString().stripTrailing());
    }

    /** A text as a sentence: escaped, and with a full stop. */
    static String sentence(String text) {
        String stripped = text.strip();
        boolean ends = !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return escape(stripped) + (ends ? "" : ".");
    }

    /** Makes a text harmless: no tag, no entity, no end of the comment, and no unicode escape, which javac reads first. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '\\', '*', '{', '}' ->
                    escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String wrap(String text, String indent) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : BLANKS.split(text.strip(), -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
