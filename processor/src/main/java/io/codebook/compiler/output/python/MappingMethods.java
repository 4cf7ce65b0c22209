package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The methods that map the codes of a table to those of others. Modules may need each other, so they are imported whole. */
final class MappingMethods {
    private final CodeTable table;
    private final Book book;
    private final PythonTypes types;
    private final CodeColumns columns;
    private final Map<CodeMapping, String> methods = new LinkedHashMap<>();

    MappingMethods(CodeTable table, Book book, PythonTypes types, CodeColumns columns) {
        this.table = table;
        this.book = book;
        this.types = types;
        this.columns = columns;
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                methods.put(
                        mapping,
                        columns.names()
                                .give("to_" + PythonNames.snake(mapping.to().value())));
            }
        }
    }

    void addTo(PythonClass codes, PythonModule module) {
        for (CodeMapping mapping : methods.keySet()) {
            CodeTable to = to(mapping);
            String other = types.module(to.type());
            module.importingFrom("", other + " as _" + other);
            String type = "_" + other + "." + types.of(to.type());
            String id = PythonNames.snake(to.id().value());
            boolean hasGaps = largest(mapping, true) == 0;
            String entry = dictionary(mapping) + (hasGaps ? ".get(self)" : "[self]");
            boolean hasAlternatives = hasAlternatives(mapping);
            PythonMethod single = PythonMethod.of(method(mapping), hasGaps ? type + " | None" : type)
                    .doc("Return the code of " + to.id() + " that this code is mapped to"
                            + (hasGaps ? ", or None." : "."))
                    .doc(doc(mapping));
            if (hasGaps) {
                single.does("target = " + entry);
                single.does(
                        "return None if target is None else " + type + "(target" + (hasAlternatives ? "[0])" : ")"));
            } else {
                single.does("return " + type + "(" + entry + (hasAlternatives ? "[0])" : ")"));
            }
            codes.with(single);
            if (hasAlternatives) {
                String all = hasGaps ? dictionary(mapping) + ".get(self, ())" : entry;
                codes.with(PythonMethod.of(columns.names().give("all_" + id), "tuple[" + type + ", ...]")
                        .doc("Return all codes of " + to.id() + " that it may be, the default first.")
                        .does(new Layout.Wrapped("return tuple(", type + "(target) for target in " + all, ")")));
            }
        }
    }

    /** Adds the targets, as numbers. */
    void addTargets(PythonModule module) {
        for (CodeMapping mapping : methods.keySet()) {
            PythonNumber number = new PythonNumber(to(mapping));
            boolean hasAlternatives = hasAlternatives(mapping);
            List<Layout> rows = new ArrayList<>();
            for (Row row : table.rows().values()) {
                CodeMapping.Target target = mapping.target(row.code());
                if (target != null && !target.codes().isEmpty()) {
                    String numbers = target.codes().stream()
                            .map(number::literal)
                            .collect(
                                    Collectors.joining(", ", "(", target.codes().size() == 1 ? ",)" : ")"));
                    String single = number.literal(target.codes().get(0));
                    rows.add(new Layout.Atom(
                            columns.constant(row.code()) + ": " + (hasAlternatives ? numbers : single)));
                }
            }
            String value = hasAlternatives ? "tuple[" + number.type() + ", ...]" : number.type();
            String head =
                    dictionary(mapping) + ": typing.Final[dict[" + types.of(table.type()) + ", " + value + "]] = {";
            module.joined(new Layout.Atom(rows.isEmpty() ? head + "}" : new Layout.Items(head, rows, "}").broken(0)));
        }
    }

    private CodeTable to(CodeMapping mapping) {
        return Objects.requireNonNull(book.table(mapping.to()));
    }

    private boolean hasAlternatives(CodeMapping mapping) {
        return largest(mapping, false) > 1;
    }

    /** The largest number of targets of a code, or the smallest. */
    private int largest(CodeMapping mapping, boolean smallest) {
        int extreme = smallest ? Integer.MAX_VALUE : 0;
        for (Row row : table.rows().values()) {
            CodeMapping.Target target = mapping.target(row.code());
            int count = target == null ? 0 : target.codes().size();
            extreme = smallest ? Math.min(extreme, count) : Math.max(extreme, count);
        }
        return extreme;
    }

    private String method(CodeMapping mapping) {
        return Objects.requireNonNull(methods.get(mapping));
    }

    private String dictionary(CodeMapping mapping) {
        return "_" + method(mapping).toUpperCase(Locale.ROOT);
    }

    private static String[] doc(CodeMapping mapping) {
        Text source = mapping.source();
        List<String> doc = new ArrayList<>(PythonModule.paragraphs(mapping.doc()));
        if (source != null) {
            doc.add(PythonText.sentence("Source: " + source));
        }
        return doc.toArray(String[]::new);
    }
}
