package io.codebook.compiler.output.html;

import io.codebook.compiler.output.reference.Line;
import io.codebook.compiler.output.reference.Span;

/** The spans of a line as HTML. */
final class HtmlLine {
    private HtmlLine() {}

    /** Adds a line to an element. */
    static Element in(Element element, Line line) {
        for (Span span : line.spans()) {
            if (span instanceof Span.Plain) {
                element.text(span.text());
            } else if (span instanceof Span.Identifier) {
                element.with(identifier(span.text()));
            } else {
                element.with(of(span).text(span.text()));
            }
        }
        return element;
    }

    /** Where there is little room, a line may end behind an underscore. */
    private static Element identifier(String text) {
        Element code = new Element("code");
        int start = 0;
        for (int end = text.indexOf('_'); end >= 0; end = text.indexOf('_', start)) {
            code.text(text.substring(start, end + 1)).with(new Element("wbr"));
            start = end + 1;
        }
        return code.text(text.substring(start));
    }

    private static Element of(Span span) {
        if (span instanceof Span.Strong) {
            return new Element("b");
        }
        if (span instanceof Span.Link link) {
            return new Element("a").with("href", "#" + link.anchor());
        }
        if (span instanceof Span.WebLink link) {
            return new Element("a").with("href", link.text()).with("rel", "noreferrer");
        }
        if (span instanceof Span.Mark mark) {
            return new Element("span").with("class", "mark " + mark.state().word());
        }
        return new Element("span").with("class", "faint");
    }
}
