package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;

/** The section of a mapping, which shows it in both directions. */
final class MappingSection {
    private final CodeMapping mapping;
    private final MappingLinks both;
    private final CodeLinks links;
    private final CodeTable from;
    private final CodeTable to;

    MappingSection(MappingLinks both, CodeLinks links) {
        this.both = both;
        this.links = links;
        mapping = both.mapping();
        from = both.from();
        to = both.to();
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("from", Line.of(links.table(from))));
        facts.add(new Block.Fact("to", Line.of(links.table(to))));
        if (mapping.source() != null) {
            facts.add(new Block.Fact("source", Line.of(mapping.source().value())));
        }
        blocks.add(new Block.Facts(List.copyOf(facts)));
        Line.paragraphs(mapping.doc()).forEach(line -> blocks.add(new Block.Paragraph(line)));
        if (mapping.byNumber()) {
            blocks.add(new Block.Paragraph(Line.of("Each code is mapped to the code with the same number.")));
        } else {
            if (hasSeveralTargets()) {
                blocks.add(new Block.Paragraph(Line.of("If a code has several targets, the first is the default.")));
            }
            blocks.add(forwards());
            blocks.add(backwards());
        }
        return new Section(Anchors.mapping(mapping), title(from) + " to " + title(to), List.copyOf(blocks), List.of());
    }

    private boolean hasSeveralTargets() {
        return mapping.rows().values().stream()
                .anyMatch(row -> row.target().codes().size() > 1);
    }

    private Block forwards() {
        List<GridRow> rows = new ArrayList<>();
        for (Row row : from.rows().values()) {
            CodeMapping.Row mapped = mapping.rows().get(row.code().text());
            if (mapped != null) {
                rows.add(row(links.numberAndName(from, row.code()), mapped.target()));
            }
        }
        if (mapping.otherwise() != null) {
            rows.add(row(new Span.Plain("all other codes"), mapping.otherwise()));
        }
        return grid("What the codes of " + title(from) + " are mapped to", "From " + from.id(), "To " + to.id(), rows);
    }

    private GridRow row(Span source, CodeMapping.Target target) {
        return GridRow.of(List.of(List.of(Line.of(source)), List.of(new Line(both.target(target)))));
    }

    private Block backwards() {
        List<GridRow> rows = new ArrayList<>();
        for (Row row : to.rows().values()) {
            List<Span> codes = both.sources(row.code(), true);
            if (!codes.isEmpty()) {
                rows.add(GridRow.of(
                        List.of(List.of(Line.of(links.numberAndName(to, row.code()))), List.of(new Line(codes)))));
            }
        }
        return grid("Which codes are mapped to those of " + title(to), "To " + to.id(), "From " + from.id(), rows);
    }

    private static Block grid(String caption, String one, String other, List<GridRow> rows) {
        return new Block.Grid(
                GridKind.LIST,
                caption,
                List.of(Column.of(one, Column.Role.LINKS), Column.of(other, Column.Role.LINKS)),
                RowGroup.single(rows));
    }

    private static String title(CodeTable table) {
        return CodeLinks.title(table);
    }
}
