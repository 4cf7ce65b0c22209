package io.codebook.compiler.output.markdown;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.reference.Block;
import io.codebook.compiler.output.reference.Reference;
import io.codebook.compiler.output.reference.Section;

/** The file: a table of contents and the sections. */
public final class MarkdownPage {
    private MarkdownPage() {}

    /** The file as text. */
    public static String of(Book book) {
        Reference reference = Reference.of(book);
        StringBuilder markdown = new StringBuilder(reference.comment() + "\n# " + Reference.TITLE + "\n\n");
        for (Section chapter : reference.chapters()) {
            markdown.append("- ").append(link(chapter));
            for (Section section : chapter.parts()) {
                markdown.append("  - ").append(link(section));
            }
        }
        for (Section chapter : reference.chapters()) {
            add(markdown, chapter, 2);
        }
        return markdown.toString();
    }

    private static String link(Section section) {
        return "[" + MarkdownText.escape(section.title()) + "](#" + section.anchor() + ")\n";
    }

    private static void add(StringBuilder markdown, Section section, int level) {
        markdown.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(MarkdownLine.anchor(section.anchor()))
                .append(MarkdownText.escape(section.title()))
                .append('\n');
        for (Block block : section.blocks()) {
            markdown.append('\n').append(of(block));
        }
        for (Section part : section.parts()) {
            add(markdown, part, level + 1);
        }
    }

    private static String of(Block block) {
        if (block instanceof Block.Grid grid) {
            return MarkdownGrid.of(grid);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return MarkdownLine.of(paragraph.line()) + "\n";
        }
        StringBuilder facts = new StringBuilder();
        for (Block.Fact fact : ((Block.Facts) block).facts()) {
            facts.append("- ")
                    .append(fact.label())
                    .append(": ")
                    .append(MarkdownLine.of(fact.value()))
                    .append('\n');
        }
        return facts.toString();
    }
}
