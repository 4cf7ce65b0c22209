package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What codes are mapped to, and which codes are mapped to them. */
final class MappedCodes {
    private final CodeLinks links;
    private final Map<CodeMapping, Map<String, List<Code>>> sources = new LinkedHashMap<>();

    MappedCodes(Book book, CodeLinks links) {
        this.links = links;
        book.mappings().forEach(mapping -> sources.put(mapping, sources(mapping)));
    }

    boolean isSource(CodeTable table) {
        return sources.keySet().stream()
                .anyMatch(mapping -> mapping.from().value().equals(table.id().value()));
    }

    boolean isTarget(CodeTable table) {
        return sources.keySet().stream()
                .anyMatch(mapping -> mapping.to().value().equals(table.id().value()));
    }

    /** What a code is mapped to, a line for each mapping. */
    List<Line> targets(CodeTable table, Row row) {
        List<Line> lines = new ArrayList<>();
        for (CodeMapping mapping : sources.keySet()) {
            CodeMapping.Target target = mapping.target(row.code());
            if (mapping.from().value().equals(table.id().value()) && target != null) {
                lines.add(named(links.table(mapping.to()), target(mapping, target)));
            }
        }
        return lines;
    }

    /** Which codes are mapped to a code, a line for each mapping. */
    List<Line> sources(CodeTable table, Row row) {
        List<Line> lines = new ArrayList<>();
        for (CodeMapping mapping : sources.keySet()) {
            if (mapping.to().value().equals(table.id().value())) {
                List<Span> codes = sources(mapping, row.code(), false);
                if (!codes.isEmpty()) {
                    lines.add(named(links.table(mapping.from()), codes));
                }
            }
        }
        return lines;
    }

    /** The codes that a mapping maps to a code, with commas between; empty if there are none. */
    List<Span> sources(CodeMapping mapping, Code target, boolean withNames) {
        CodeTable from = links.table(mapping.from());
        List<Span> codes = new ArrayList<>();
        for (Code code : sources.getOrDefault(mapping, Map.of()).getOrDefault(target.text(), List.of())) {
            separate(codes);
            codes.add(withNames ? links.numberAndName(from, code) : links.number(from, code));
        }
        CodeMapping.Target otherwise = mapping.otherwise();
        if (otherwise != null && otherwise.codes().stream().anyMatch(target::is)) {
            separate(codes);
            codes.add(new Span.Plain("all other codes"));
        }
        return codes;
    }

    /** What a mapping says of a code: the default and other targets, or why there is none. */
    List<Span> target(CodeMapping mapping, CodeMapping.Target target) {
        CodeTable to = links.table(mapping.to());
        List<Span> codes = new ArrayList<>();
        for (Code code : target.codes()) {
            if (!codes.isEmpty()) {
                codes.add(new Span.Plain(" or "));
            }
            codes.add(links.numberAndName(to, code));
        }
        if (target.none() != null) {
            codes.add(new Span.Plain("nothing: " + target.none()));
        }
        return codes;
    }

    private static void separate(List<Span> spans) {
        if (!spans.isEmpty()) {
            spans.add(new Span.Plain(", "));
        }
    }

    private static Line named(CodeTable table, List<Span> spans) {
        List<Span> all = new ArrayList<>();
        all.add(new Span.Faint(table.id().value()));
        all.add(new Span.Plain(" "));
        all.addAll(spans);
        return new Line(List.copyOf(all));
    }

    private static Map<String, List<Code>> sources(CodeMapping mapping) {
        Map<String, List<Code>> sources = new LinkedHashMap<>();
        for (CodeMapping.Row row : mapping.rows().values()) {
            for (Code target : row.target().codes()) {
                sources.computeIfAbsent(target.text(), number -> new ArrayList<>())
                        .add(row.from());
            }
        }
        return sources;
    }
}
