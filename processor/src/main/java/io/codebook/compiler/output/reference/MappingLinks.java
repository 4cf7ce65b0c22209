package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mapping in both directions. */
final class MappingLinks {
    private final CodeMapping mapping;
    private final CodeLinks links;
    private final CodeTable from;
    private final CodeTable to;
    private final Map<String, List<Code>> sources = new HashMap<>();

    MappingLinks(CodeMapping mapping, CodeLinks links) {
        this.mapping = mapping;
        this.links = links;
        from = links.table(mapping.from());
        to = links.table(mapping.to());
        for (CodeMapping.Row row : mapping.rows().values()) {
            for (Code target : row.target().codes()) {
                sources.computeIfAbsent(target.text(), number -> new ArrayList<>())
                        .add(row.from());
            }
        }
    }

    CodeMapping mapping() {
        return mapping;
    }

    CodeTable from() {
        return from;
    }

    CodeTable to() {
        return to;
    }

    /** What a target consists of: the default and other codes, or why there is none. */
    List<Span> target(CodeMapping.Target target) {
        List<Span> codes = new ArrayList<>();
        for (Code code : target.codes()) {
            separate(codes, " or ");
            codes.add(links.numberAndName(to, code));
        }
        if (target.none() != null) {
            codes.add(new Span.Plain("nothing: " + target.none()));
        }
        return codes;
    }

    /** The codes that are mapped to a code, with commas between; empty if there are none. */
    List<Span> sources(Code target, boolean withNames) {
        List<Span> codes = new ArrayList<>();
        for (Code code : sources.getOrDefault(target.text(), List.of())) {
            separate(codes, ", ");
            codes.add(withNames ? links.numberAndName(from, code) : links.number(from, code));
        }
        CodeMapping.Target otherwise = mapping.otherwise();
        if (otherwise != null && otherwise.codes().stream().anyMatch(target::is)) {
            separate(codes, ", ");
            codes.add(new Span.Plain("all other codes"));
        }
        return codes;
    }

    private static void separate(List<Span> spans, String by) {
        if (!spans.isEmpty()) {
            spans.add(new Span.Plain(by));
        }
    }
}
