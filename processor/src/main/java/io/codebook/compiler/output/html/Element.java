package io.codebook.compiler.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An element of HTML. Whatever is added to it is escaped here, and nothing else writes HTML, so no text can become markup.
 */
final class Element {
    private static final Set<String> WITHOUT_END = Set.of("input", "link", "meta", "wbr");
    private static final Set<String> INLINE = Set.of("a", "b", "code", "span", "wbr");

    private final String tag;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Object> content = new ArrayList<>();

    /** @param tag a name of HTML, never user text */
    Element(String tag) {
        this.tag = tag;
    }

    /** Style or script of the page itself, which HTML does not escape. */
    static Element of(PageResource resource) {
        Element element = new Element(resource.tag());
        element.content.add(resource);
        return element;
    }

    /** @param name a name of HTML, never user text */
    Element with(String name, String value) {
        attributes.append(' ').append(name).append("=\"");
        escape(attributes, value);
        attributes.append('"');
        return this;
    }

    /** An attribute without a value. */
    Element with(String name) {
        attributes.append(' ').append(name);
        return this;
    }

    Element with(Element child) {
        content.add(child);
        return this;
    }

    Element text(String text) {
        content.add(text);
        return this;
    }

    void write(StringBuilder html) {
        html.append('<').append(tag).append(attributes).append('>');
        for (Object part : content) {
            if (part instanceof Element child) {
                if (!INLINE.contains(child.tag)) {
                    html.append('\n');
                }
                child.write(html);
            } else if (part instanceof PageResource resource) {
                html.append(resource.text());
            } else {
                escape(html, part.toString());
            }
        }
        if (!WITHOUT_END.contains(tag)) {
            html.append("</").append(tag).append('>');
        }
    }

    /** A parser would read a carriage return as a line feed. */
    private static void escape(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\r' -> html.append("&#13;");
                default -> html.append(c);
            }
        }
    }
}
