package io.codebook.compiler.emit.source;

import com.palantir.javapoet.CodeBlock;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a Javadoc comment. Texts of the user pass through {@link #escape}. */
public final class Javadoc {
    private static final int WIDTH = 100;
    private static final String TAG_INDENT = "    ";
    private static final String START = "/**\n";
    private static final String SENTENCE_ENDS = ".!?:”\"";

    /** Compiled when some text has several lines; most have one. */
    private static final class EmptyLines {
        static final Pattern PATTERN = Pattern.compile("\\n\\s*\\n");
    }

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String see = "";

    /** Adds a paragraph of HTML; the first is the summary. */
    public Javadoc paragraph(String html) {
        paragraphs.add(html);
        return this;
    }

    /** Adds the paragraphs of a text of the user. */
    public Javadoc text(@Nullable Text text) {
        return text(text, "");
    }

    /** Adds the paragraphs of a text of the user, with some HTML before the first. */
    public Javadoc text(@Nullable Text text, String lead) {
        if (text == null) {
            return this;
        }
        String start = lead;
        for (String paragraph : paragraphs(text.value())) {
            paragraphs.add(start + sentence(paragraph));
            start = "";
        }
        return this;
    }

    public Javadoc tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** Adds a link to a page; adds nothing where none is given. */
    public Javadoc see(@Nullable Text address) {
        if (address != null) {
            String escaped = escape(address.value());
            see = "@see <a href=\"" + escaped + "\">" + escaped + "</a>\n"; // on one line, however long it is
        }
        return this;
    }

    /** Adds why not to use a constant: it is retired, or else deprecated. Adds nothing where neither is given. */
    public Javadoc discouraged(@Nullable Text retired, @Nullable Text deprecated) {
        if (retired != null) {
            return tag("@deprecated retired: " + sentence(retired.value()));
        }
        return deprecated == null ? this : tag("@deprecated " + sentence(deprecated.value()));
    }

    private static List<String> paragraphs(String text) {
        return text.indexOf('\n') < 0 ? List.of(text) : List.of(EmptyLines.PATTERN.split(text, -1));
    }

    public CodeBlock build() {
        return CodeBlock.of("$L", lines());
    }

    /** Adds the whole comment, and the indentation of the next line. */
    public void addTo(StringBuilder text, String indent) {
        String lines = lines();
        if (lines.indexOf('\n') < 0) {
            text.append("/** ").append(lines).append(" */\n").append(indent);
            return;
        }
        String next = "\n" + indent + " *";
        text.append("/**").append(next).append(' ');
        text.append(lines.replace("\n", next + " ").replace(next + " \n", next + "\n"));
        text.append(next).append("/\n").append(indent);
    }

    /** Puts each comment with one line of text on one line of source; JavaPoet gives it three. */
    static String onOneLineEach(String java) {
        StringBuilder shorter = new StringBuilder(java.length());
        int done = 0;
        for (int doc = java.indexOf(START); doc >= 0; doc = java.indexOf(START, done)) {
            int first = doc + START.length();
            int line = java.indexOf('\n', first);
            int end = java.indexOf("*/", first);
            if (java.substring(line, end).isBlank()) {
                String text = java.substring(java.indexOf('*', first) + 1, line).strip();
                shorter.append(java, done, doc).append("/** ").append(text).append(" */");
                done = end + 2;
            } else {
                shorter.append(java, done, first);
                done = first;
            }
        }
        return shorter.append(java, done, java.length()).toString();
    }

    private String lines() {
        StringBuilder doc = new StringBuilder();
        for (String paragraph : paragraphs) {
            doc.append(doc.isEmpty() ? "" : "\n<p>").append(wrap(paragraph, "")).append('\n');
        }
        if (!tags.isEmpty() || !see.isEmpty()) {
            doc.append('\n');
        }
        doc.append(see);
        for (String tag : tags) {
            doc.append(wrap(tag, TAG_INDENT)).append('\n');
        }
        return doc.toString().stripTrailing();
    }

    /** A text as a sentence: escaped, and with a full stop. */
    public static String sentence(String text) {
        String stripped = text.strip();
        boolean ends = !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return escape(stripped) + (ends ? "" : ".");
    }

    /** Makes a text harmless: no tag, no entity, no end of the comment, and no unicode escape, which javac reads first. */
    public static String escape(String text) {
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

    /** Breaks lines between words; a word that is too long has a line of its own. */
    private static String wrap(String text, String indent) {
        String words = text.replace('\n', ' ').replace('\t', ' ').strip();
        while (words.contains("  ")) {
            words = words.replace("  ", " ");
        }
        if (words.length() <= WIDTH) {
            return words;
        }
        StringBuilder wrapped = new StringBuilder();
        int start = 0;
        int room = WIDTH;
        while (words.length() - start > room) {
            int end = words.lastIndexOf(' ', start + room);
            if (end <= start) {
                end = words.indexOf(' ', start);
            }
            if (end < 0) {
                break;
            }
            wrapped.append(words, start, end).append('\n').append(indent);
            start = end + 1;
            room = WIDTH - indent.length();
        }
        return wrapped.append(words, start, words.length()).toString();
    }
}
