package io.codebook.compiler.output.html;

import io.codebook.compiler.output.reference.Block;
import io.codebook.compiler.output.reference.Section;

/** A section as HTML, with its parts. */
final class HtmlSection {
    private HtmlSection() {}

    /** @param level that of its heading */
    static Element of(Section section, int level) {
        Element element = new Element("section")
                .with("id", section.anchor())
                .with("class", "level" + level)
                .with(new Element("h" + level)
                        .with(new Element("a")
                                .with("href", "#" + section.anchor())
                                .text(section.title())));
        for (Block block : section.blocks()) {
            element.with(of(block));
        }
        for (Section part : section.parts()) {
            element.with(of(part, level + 1));
        }
        return element;
    }

    private static Element of(Block block) {
        if (block instanceof Block.Grid grid) {
            return HtmlGrid.of(grid);
        }
        if (block instanceof Block.Facts facts) {
            return facts(facts);
        }
        return HtmlLine.in(new Element("p"), ((Block.Paragraph) block).line());
    }

    private static Element facts(Block.Facts facts) {
        Element list = new Element("dl");
        for (Block.Fact fact : facts.facts()) {
            list.with(new Element("div")
                    .with(new Element("dt").text(fact.label()))
                    .with(HtmlLine.in(new Element("dd"), fact.value())));
        }
        return list;
    }
}
