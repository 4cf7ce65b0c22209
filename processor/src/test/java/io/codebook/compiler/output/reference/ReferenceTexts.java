package io.codebook.compiler.output.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** All texts of a reference, a line each, in the order in which readers meet them. */
public final class ReferenceTexts {
    private final List<String> texts = new ArrayList<>();
    private final boolean withCaptions;
    private final UnaryOperator<String> marks;

    private ReferenceTexts(boolean withCaptions, UnaryOperator<String> marks) {
        this.withCaptions = withCaptions;
        this.marks = marks;
    }

    /**
     * The texts.
     *
     * @param withCaptions whether tables have captions
     * @param marks what becomes of the words deprecated and retired
     */
    public static List<String> of(Reference reference, boolean withCaptions, UnaryOperator<String> marks) {
        ReferenceTexts all = new ReferenceTexts(withCaptions, marks);
        reference.chapters().forEach(all::add);
        return all.texts;
    }

    private void add(Section section) {
        texts.add(section.title());
        for (Block block : section.blocks()) {
            if (block instanceof Block.Grid grid) {
                add(grid);
            } else if (block instanceof Block.Facts facts) {
                for (Block.Fact fact : facts.facts()) {
                    texts.add(fact.label());
                    texts.add(text(fact.value()));
                }
            } else {
                texts.add(text(((Block.Paragraph) block).line()));
            }
        }
        section.parts().forEach(this::add);
    }

    private void add(Block.Grid grid) {
        if (withCaptions) {
            texts.add(grid.caption());
        }
        grid.columns().forEach(column -> texts.add(text(column.heading())));
        for (RowGroup group : grid.groups()) {
            if (!group.title().isEmpty()) {
                texts.add(group.title());
            }
            for (GridRow row : group.rows()) {
                row.cells().forEach(cell -> cell.forEach(line -> texts.add(text(line))));
            }
        }
    }

    private String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Span span : line.spans()) {
            text.append(span instanceof Span.Mark ? marks.apply(span.text()) : span.text());
        }
        return text.toString();
    }
}
