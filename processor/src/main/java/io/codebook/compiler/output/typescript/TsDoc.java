package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment in the form of TSDoc. Texts of the user are escaped, so that none of them is a tag or ends the comment. */
final class TsDoc {
    private static final String SENTENCE_ENDS = ".!?:”\"";
    private static final String START = " * ";

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds a paragraph of ours, which may have links. */
    TsDoc paragraph(String text) {
        paragraphs.add(text);
        return this;
    }

    /** Adds the paragraphs of a text of the user, if there is one, with a text of ours before the first. */
    TsDoc text(String lead, @Nullable Text text) {
        if (text != null) {
            String start = lead;
            for (String paragraph : text.value().split("\\n\\s*\\n", -1)) {
                paragraphs.add(start + sentence(paragraph));
                start = "";
            }
        }
        return this;
    }

    /** Adds a tag such as {@code @deprecated}, with a text of ours. */
    TsDoc tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** Adds why not to use something: it is retired, or else deprecated. Adds nothing where neither is given. */
    TsDoc discouraged(@Nullable Text retired, @Nullable Text deprecated) {
        if (retired != null) {
            return tag("@deprecated Retired: " + sentence(retired.value()));
        }
        return deprecated == null ? this : tag("@deprecated " + sentence(deprecated.value()));
    }

    /** A text of the user as a sentence. */
    static String sentence(String text) {
        String stripped = text.replaceAll("\\s+", " ").strip();
        boolean ends = !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return escape(stripped) + (ends ? "" : ".");
    }

    /** A text of the user. */
    static String escape(String text) {
        return text.replaceAll("[\\\\{}@<>`]", "\\\\$0").replace("*/", "*\\/");
    }

    /** The lines of the comment, each of which begins with an indentation and ends with a line feed. */
    String lines(String indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap(paragraph, indent, lines);
        }
        if (!tags.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> wrap(tag, indent, lines));
        String only = indent + "/** " + lines.get(0) + " */";
        if (lines.size() == 1 && only.length() <= TsLine.WIDTH) {
            return only + "\n";
        }
        StringBuilder comment = new StringBuilder(indent + "/**\n");
        lines.forEach(
                line -> comment.append((indent + START + line).stripTrailing()).append('\n'));
        return comment.append(indent).append(" */\n").toString();
    }

    /** Breaks a text between words; a word that is too long has a line of its own. */
    private static void wrap(String text, String indent, List<String> lines) {
        int width = TsLine.WIDTH - indent.length() - START.length();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
