package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;

/** What the codes of a table are mapped to, and which codes are mapped to them: a line for each mapping. */
final class MappedCodes {
    private final List<MappingLinks> targets = new ArrayList<>();
    private final List<MappingLinks> sources = new ArrayList<>();

    /** @param mappings all mappings of the book */
    MappedCodes(CodeTable table, List<MappingLinks> mappings) {
        String id = table.id().value();
        for (MappingLinks mapping : mappings) {
            if (mapping.from().id().value().equals(id)) {
                targets.add(mapping);
            }
            if (mapping.to().id().value().equals(id)) {
                sources.add(mapping);
            }
        }
    }

    boolean hasTargets() {
        return !targets.isEmpty();
    }

    boolean hasSources() {
        return !sources.isEmpty();
    }

    List<Line> targets(Row row) {
        List<Line> lines = new ArrayList<>();
        for (MappingLinks mapping : targets) {
            CodeMapping.Target target = mapping.mapping().target(row.code());
            if (target != null) {
                lines.add(line(mapping.to(), mapping.target(target)));
            }
        }
        return lines;
    }

    List<Line> sources(Row row) {
        List<Line> lines = new ArrayList<>();
        for (MappingLinks mapping : sources) {
            List<Span> codes = mapping.sources(row.code(), false);
            if (!codes.isEmpty()) {
                lines.add(line(mapping.from(), codes));
            }
        }
        return lines;
    }

    private static Line line(CodeTable table, List<Span> codes) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Faint(table.id().value()));
        spans.add(new Span.Plain(" "));
        spans.addAll(codes);
        return new Line(List.copyOf(spans));
    }
}
