package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The section of a code table. */
final class CodeTableSection {
    private final CodeTable table;
    private final CodeLinks links;
    private final MappedCodes mapped;
    private final CodeText texts;
    private final boolean hasTexts;

    CodeTableSection(CodeTable table, CodeLinks links, List<MappingLinks> mappings) {
        this.table = table;
        this.links = links;
        mapped = new MappedCodes(table, mappings);
        texts = new CodeText(table, links);
        hasTexts =
                table.rows().values().stream().anyMatch(row -> !texts.lines(row).isEmpty());
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts()));
        Line.paragraphs(table.heading().doc()).forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(codes());
        List<Section> parts = new ArrayList<>();
        if (FieldsGrid.isNeeded(table.fields())) {
            parts.add(part("fields", "Fields", FieldsGrid.of(table.fields())));
        }
        if (!table.reserved().isEmpty()) {
            parts.add(part("reserved", "Reserved numbers", reserved()));
        }
        changes().addTo(parts, table.id(), CodeLinks.title(table), "Codes");
        return new Section(table.id().value(), CodeLinks.title(table), List.copyOf(blocks), List.copyOf(parts));
    }

    private Section part(String id, String title, Block block) {
        return new Section(Anchors.part(table.id(), id), title, List.of(block), List.of());
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("table", Line.of(new Span.Identifier(table.id().value()))));
        facts.add(
                new Block.Fact("type", Line.of(new Span.Identifier(table.type().value()))));
        facts.add(new Block.Fact("numbers", Line.of(numbers(table.kind()))));
        Text base = table.profileOf();
        if (base != null) {
            facts.add(new Block.Fact("profile of", Line.of(links.table(links.table(base)))));
        }
        if (table.isVersioned()) {
            facts.add(new Block.Fact("version", Line.of(String.valueOf(table.version()))));
        }
        if (table.textForm() != null) {
            facts.add(new Block.Fact(
                    "text form",
                    Line.of(new Span.Identifier(table.textForm().written().value()))));
        }
        if (table.heading().source() != null) {
            facts.add(new Block.Fact("source", Line.of(table.heading().source().value())));
        }
        return List.copyOf(facts);
    }

    private static String numbers(NumberKind kind) {
        return switch (kind) {
            case INT -> "integers of 32 bits";
            case INT64 -> "integers of 64 bits";
            case UINT32 -> "unsigned integers of 32 bits";
            case HTTP -> "HTTP statuses";
            case COAP -> "CoAP codes";
            case TEXT -> "texts";
        };
    }

    private Block codes() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Number", Column.Role.NUMBER));
        columns.add(Column.of("Name", Column.Role.NAME));
        if (hasTexts) {
            columns.add(Column.of("Meaning", Column.Role.TEXT));
        }
        for (Field field : table.fields()) {
            columns.add(Column.of(field));
        }
        if (mapped.hasTargets()) {
            columns.add(Column.of("Maps to", Column.Role.LINKS));
        }
        if (mapped.hasSources()) {
            columns.add(Column.of("Mapped from", Column.Role.LINKS));
        }
        List<GridRow> rows = new ArrayList<>();
        for (Row row : table.rows().values()) {
            rows.add(row(row));
        }
        return new Block.Grid(GridKind.CODES, CodeLinks.title(table), List.copyOf(columns), RowGroup.single(rows));
    }

    private GridRow row(Row row) {
        List<List<Line>> cells = new ArrayList<>();
        cells.add(number(row));
        cells.add(name(row));
        if (hasTexts) {
            cells.add(texts.lines(row));
        }
        for (Field field : table.fields()) {
            List<Line> values = new ArrayList<>();
            for (Text value : row.values(field.id().value())) {
                values.add(
                        field.type() == Field.Type.TEXT
                                ? Line.of(value.value())
                                : Line.of(new Span.Identifier(value.value())));
            }
            cells.add(values);
        }
        if (mapped.hasTargets()) {
            cells.add(mapped.targets(row));
        }
        if (mapped.hasSources()) {
            cells.add(mapped.sources(row));
        }
        return new GridRow(links.anchor(table, row), State.of(row.deprecated(), row.retired()), List.copyOf(cells));
    }

    /** The number as codes.yaml has it, and as it is sent or logged. */
    private List<Line> number(Row row) {
        Code code = row.code();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(links.number(table, code)));
        if (table.kind() == NumberKind.COAP) {
            lines.add(Line.of(new Span.Faint(String.format("0x%02X", code.value()))));
        } else if (code.isHexadecimal()) {
            lines.add(Line.of(new Span.Faint(code.text())));
        }
        return lines;
    }

    private static List<Line> name(Row row) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(new Span.Strong(row.name().value())));
        lines.add(Line.of(new Span.Identifier(row.constant().value())));
        for (Text alias : row.aliases()) {
            String word = row.synonyms().contains(alias) ? "also " : "formerly ";
            lines.add(Line.of(new Span.Faint(word), new Span.Identifier(alias.value())));
        }
        return lines;
    }

    private Block reserved() {
        List<GridRow> rows = new ArrayList<>();
        for (Reservation reservation : table.reserved()) {
            rows.add(GridRow.of(List.of(
                    List.of(Line.of(new Span.Identifier(reservation.range().toString()))),
                    Line.paragraphs(reservation.reason()))));
        }
        return new Block.Grid(
                GridKind.LIST,
                "Numbers that no code of " + CodeLinks.title(table) + " may use",
                List.of(Column.of("Numbers", Column.Role.NUMBER), Column.of("Reason", Column.Role.TEXT)),
                RowGroup.single(rows));
    }

    private Changes changes() {
        Changes changes = new Changes();
        for (Row row : table.rows().values()) {
            Span code = links.numberAndName(table, row.code());
            if (row.since() != null) {
                changes.add(row.version(), code);
            }
            for (Text alias : row.aliases()) {
                if (!row.synonyms().contains(alias)) {
                    changes.rename(alias, code);
                }
            }
            changes.discourage(row.deprecated(), row.retired(), code);
        }
        return changes;
    }
}
