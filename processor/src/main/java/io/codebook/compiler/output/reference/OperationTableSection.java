package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The section of an operation table. */
final class OperationTableSection {
    private final OperationTable table;
    private final CodeTable codes;
    private final CodeLinks links;

    OperationTableSection(OperationTable table, CodeLinks links) {
        this.table = table;
        this.links = links;
        codes = links.table(table.codesFrom());
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts()));
        Line.paragraphs(table.heading().doc()).forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new OperationMatrix(table, codes, links).grid());
        List<Section> parts = new ArrayList<>();
        if (FieldsGrid.isNeeded(table.fields())) {
            parts.add(new Section(
                    Anchors.part(table.id(), "fields"), "Fields", List.of(FieldsGrid.of(table.fields())), List.of()));
        }
        changes().addTo(parts, table.id(), CodeLinks.title(table), "Operations");
        return new Section(table.id().value(), CodeLinks.title(table), List.copyOf(blocks), List.copyOf(parts));
    }

    private Changes changes() {
        Changes changes = new Changes();
        for (Operation operation : table.operations()) {
            Span link = Anchors.link(table, operation);
            operation.aliases().forEach(alias -> changes.rename(alias, link));
            changes.discourage(operation.deprecated(), operation.retired(), link);
        }
        return changes;
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("table", Line.of(new Span.Identifier(table.id().value()))));
        facts.add(
                new Block.Fact("type", Line.of(new Span.Identifier(table.type().value()))));
        facts.add(new Block.Fact("codes", Line.of(links.table(codes))));
        Code fallback = table.fallback();
        if (fallback != null) {
            facts.add(new Block.Fact("fallback", fallback(fallback)));
        }
        if (!table.open().isEmpty()) {
            List<String> classes = table.open().stream().map(Text::value).toList();
            facts.add(new Block.Fact(
                    "open", Line.of("every operation may answer any code of " + String.join(", ", classes))));
        }
        if (table.heading().source() != null) {
            facts.add(new Block.Fact("source", Line.of(table.heading().source().value())));
        }
        return List.copyOf(facts);
    }

    private Line fallback(Code fallback) {
        Span code = links.numberAndName(codes, fallback);
        FallbackScope scope = table.fallbackScope();
        return scope == null ? Line.of(code) : Line.of(code, new Span.Plain(", for the operations that show it"));
    }

    /** Whether an operation may answer the fallback. */
    static boolean mayFallBack(OperationTable table, Operation operation) {
        FallbackScope scope = table.fallbackScope();
        return table.fallback() != null && (scope == null || scope.covers(operation));
    }
}
