package io.codebook.compiler.output.html;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.reference.Reference;
import io.codebook.compiler.output.reference.Section;

/** The page: head, search, table of contents and the sections. */
public final class HtmlPage {
    private static final String MAIN = "_main";

    private HtmlPage() {}

    /** The page as text. */
    public static String of(Book book) {
        Reference reference = Reference.of(book);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n" + reference.comment());
        PageResource style = PageResource.read("style", "page.css", "tables.css", "print.css");
        PageResource script = PageResource.read("script", "reference.js");
        new Element("html")
                .with("lang", "en")
                .with(head(style, script))
                .with(body(reference).with(Element.of(script)))
                .write(html);
        return html.append('\n').toString();
    }

    private static Element head(PageResource style, PageResource script) {
        return new Element("head")
                .with(new Element("meta").with("charset", "utf-8"))
                .with(new Element("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", policy(style, script)))
                .with(new Element("meta")
                        .with("name", "viewport")
                        .with("content", "width=device-width, initial-scale=1"))
                .with(new Element("meta").with("name", "color-scheme").with("content", "light dark"))
                // Without one, browsers ask the server for an icon.
                .with(new Element("link").with("rel", "icon").with("href", "data:,"))
                .with(new Element("title").text(Reference.TITLE))
                .with(Element.of(style));
    }

    private static String policy(PageResource style, PageResource script) {
        return "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static Element body(Reference reference) {
        Element main = new Element("main").with("id", MAIN).with("tabindex", "-1");
        for (Section chapter : reference.chapters()) {
            main.with(HtmlSection.of(chapter, 2));
        }
        return new Element("body")
                .with(new Element("a")
                        .with("class", "skip")
                        .with("href", "#" + MAIN)
                        .text("Skip to the codes"))
                .with(new Element("header").with(new Element("h1").text(Reference.TITLE)))
                .with(search())
                .with(contents(reference))
                .with(main)
                .with(new Element("footer").text(reference.origin() + "."));
    }

    /** Hidden until the script, without which it does nothing, shows it. */
    private static Element search() {
        return new Element("div")
                .with("id", "_search")
                .with("role", "search")
                .with("hidden")
                .with(new Element("input")
                        .with("id", "_query")
                        .with("type", "search")
                        .with("autocomplete", "off")
                        .with("spellcheck", "false")
                        .with("aria-label", "Search codes and operations")
                        .with("aria-keyshortcuts", "/")
                        .with("placeholder", "Search numbers, names, meanings"))
                .with(new Element("button")
                        .with("id", "_clear")
                        .with("type", "button")
                        .text("Clear"))
                .with(new Element("p").with("id", "_hits").with("role", "status"));
    }

    private static Element contents(Reference reference) {
        Element contents = new Element("nav").with("aria-label", "Contents");
        for (Section chapter : reference.chapters()) {
            Element list = new Element("ul");
            for (Section section : chapter.parts()) {
                list.with(new Element("li")
                        .with(new Element("a")
                                .with("href", "#" + section.anchor())
                                .text(section.title())));
            }
            contents.with(new Element("p").text(chapter.title())).with(list);
        }
        return contents;
    }
}
