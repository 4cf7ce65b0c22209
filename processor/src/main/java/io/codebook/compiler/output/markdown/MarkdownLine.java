package io.codebook.compiler.output.markdown;

import io.codebook.compiler.output.reference.Line;
import io.codebook.compiler.output.reference.Span;
import java.util.List;
import java.util.StringJoiner;

/** Lines as Markdown. */
final class MarkdownLine {
    private MarkdownLine() {}

    static String of(Line line) {
        StringBuilder markdown = new StringBuilder();
        int last = line.spans().size() - 1;
        for (int i = 0; i <= last; i++) {
            markdown.append(of(line.spans().get(i), i == 0, i == last));
        }
        return markdown.toString();
    }

    /** Several lines in one cell. */
    static String of(List<Line> lines) {
        StringJoiner markdown = new StringJoiner("<br>");
        lines.forEach(line -> markdown.add(of(line)));
        return markdown.toString();
    }

    /** An element that links can end with; it shows nothing. */
    static String anchor(String anchor) {
        return anchor.isEmpty() ? "" : "<a id=\"" + anchor + "\"></a>";
    }

    private static String of(Span span, boolean starts, boolean ends) {
        if (span instanceof Span.Identifier) {
            return MarkdownText.code(span.text());
        }
        if (span instanceof Span.Strong) {
            return "**" + MarkdownText.escape(span.text()) + "**";
        }
        if (span instanceof Span.Mark) {
            return "**" + span.text() + ":**";
        }
        if (span instanceof Span.Link link) {
            return "[" + MarkdownText.escape(span.text(), false, false) + "](#" + link.anchor() + ")";
        }
        if (span instanceof Span.WebLink) {
            return "<" + span.text() + ">";
        }
        return MarkdownText.escape(span.text(), starts, ends);
    }
}
