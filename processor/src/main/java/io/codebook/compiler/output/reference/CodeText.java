package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a code in sentences: its meaning, why not to use it, since when it is there, what to do, and notes. */
record CodeText(CodeTable table, CodeLinks links) {
    List<Line> lines(Row row) {
        List<Line> lines = new ArrayList<>(Line.paragraphs(row.meaning()));
        marked(lines, State.RETIRED, row.retired());
        marked(lines, State.DEPRECATED, row.deprecated());
        if (row.since() != null) {
            lines.add(Line.of(new Span.Faint("Since version " + row.version() + ".")));
        }
        Code fallback = row.fallback();
        if (fallback != null) {
            lines.add(Line.of(
                    new Span.Faint("Older peers get "), links.numberAndName(table, fallback), new Span.Faint(".")));
        }
        if (row.remedy() != null) {
            lines.addAll(Line.paragraphs(new Span.Strong("Remedy:"), row.remedy()));
        }
        lines.addAll(Line.paragraphs(row.doc()));
        if (row.link() != null) {
            lines.add(Line.of(new Span.WebLink(row.link().value())));
        }
        return lines;
    }

    static void marked(List<Line> lines, State state, @Nullable Text reason) {
        if (reason != null) {
            lines.addAll(Line.paragraphs(new Span.Mark(state), reason));
        }
    }
}
