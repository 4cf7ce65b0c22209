package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph, a heading of a column or a line of a cell. */
public record Line(List<Span> spans) {
    private static final Pattern EMPTY_LINES = Pattern.compile("\n\\s*\n");

    static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    static Line of(String text) {
        return of(new Span.Plain(text));
    }

    /** The paragraphs of a text; an empty line separates them. */
    static List<Line> paragraphs(@Nullable Text text) {
        List<Line> lines = new ArrayList<>();
        if (text != null) {
            for (String paragraph : EMPTY_LINES.split(text.value(), -1)) {
                lines.add(of(paragraph));
            }
        }
        return lines;
    }

    /** The paragraphs of a text, the first behind something else. */
    static List<Line> paragraphs(Span first, Text text) {
        List<Line> lines = paragraphs(text);
        List<Span> spans = new ArrayList<>();
        spans.add(first);
        spans.add(new Span.Plain(" "));
        spans.addAll(lines.get(0).spans());
        lines.set(0, new Line(spans));
        return lines;
    }
}
