package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.YamlReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A codes.yaml with one more table, behind its last one. All else stays as it is, byte for byte. */
final class ExtendedFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ExtendedFile() {}

    /**
     * The file with the table.
     *
     * @param lines those of the table
     * @param id its id
     * @return null after reporting why it cannot be added
     */
    static @Nullable String of(Source source, List<String> lines, String id, Problems problems) {
        Node root = YamlReader.read(source, problems);
        String text = root == null ? null : source.text(problems);
        if (text == null || !(root instanceof Node.Mapping mapping)) {
            return null;
        }
        int next = (int) text.lines().count() + 1;
        Node.Entry tables = null;
        for (Node.Entry entry : mapping.entries()) {
            if (tables != null) {
                next = entry.key().place().line();
                break;
            }
            tables = entry.key().text().equals("tables") ? entry : null;
        }
        if (tables == null
                || !(tables.value() instanceof Node.Mapping all)
                || all.entries().isEmpty()
                || all.place().line() == tables.key().place().line()) {
            Place place =
                    tables == null ? Place.startOf(source.file()) : tables.key().place();
            problems.add(
                    place,
                    ProblemId.NOT_IMPORTED,
                    "a table can be added only where \"tables\" has one on lines of its own; print the new table without --to,"
                            + " and add it yourself");
            return null;
        }
        for (Node.Entry table : all.entries()) {
            if (table.key().text().equals(id)) {
                problems.add(
                        table.key().place(),
                        ProblemId.DUPLICATE_TABLE,
                        "there is a table " + id + " already; choose another id with --table");
                return null;
            }
        }
        String mark = source.holds(BYTE_ORDER_MARK + text) ? BYTE_ORDER_MARK : "";
        return mark + inserted(text, next, all.entries().get(0).key().place().column() - 1, lines);
    }

    private static String inserted(String text, int next, int indent, List<String> lines) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> old = text.lines().toList();
        int last = next - 1;
        while (last > 0 && (old.get(last - 1).isBlank() || old.get(last - 1).startsWith("#"))) {
            last--; // what stands there belongs to the next part
        }
        int at = 0;
        for (int line = 0; line < last; line++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        StringBuilder table = new StringBuilder(at > 0 && text.charAt(at - 1) != '\n' ? lineEnd : "").append(lineEnd);
        for (String line : lines) {
            table.append(" ".repeat(indent)).append(line).append(lineEnd);
        }
        return text.substring(0, at) + table + text.substring(at);
    }
}
