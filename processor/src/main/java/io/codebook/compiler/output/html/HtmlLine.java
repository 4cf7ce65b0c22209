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
            } else {
                element.with(of(span).text(span.text()));
            }
        }
        return element;
    }

    private static Element of(Span span) {
        if (span instanceof Span.Identifier) {
            return new Element("code");
        }
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
