package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The records of a code table that say what its codes are mapped to. */
final class TsMappings {
    private final Book book;
    private final CodeTable table;
    private final Map<String, TsTable> tables;
    private final TsModule module;
    private final TsTable names;
    private final TsNumber number;

    TsMappings(Book book, CodeTable table, Map<String, TsTable> tables, TsModule module) {
        this.book = book;
        this.table = table;
        this.tables = tables;
        this.module = module;
        names = Objects.requireNonNull(tables.get(table.id().value()));
        number = new TsNumber(table);
    }

    void addAll() {
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                add(mapping);
            }
        }
    }

    private void add(CodeMapping mapping) {
        TsNumber to = new TsNumber(Objects.requireNonNull(book.table(mapping.to())));
        String target =
                module.use(Objects.requireNonNull(tables.get(mapping.to().value())));
        String after = JavaName.type(mapping.to().value());
        String key = number.keyType(names);
        Members first = new Members();
        Members all = new Members();
        boolean hasSeveral = false;
        for (Row row : table.rows().values()) {
            CodeMapping.Target of = mapping.target(row.code());
            List<TsValue> codes = new ArrayList<>();
            if (of != null) {
                of.codes().forEach(code -> codes.add(new TsValue.Literal(to.literal(code))));
            }
            Text none = of == null ? null : of.none();
            first.add(row.code(), codes.isEmpty() ? new TsValue.Literal("null") : codes.get(0), "", none);
            all.add(row.code(), new TsValue.Items(codes), "readonly ", none);
            hasSeveral |= codes.size() > 1;
        }
        TsDoc doc = new TsDoc()
                .paragraph("What each code is mapped to by default; null if to nothing.")
                .paragraph("It is a `Record<" + key + ", " + target + " | null>`.");
        export(mapping, doc, names.member("To" + after), first);
        if (hasSeveral) {
            TsDoc docOfAll = new TsDoc()
                    .paragraph("All that each code may be mapped to, the default first.")
                    .paragraph("It is a `Record<" + key + ", readonly " + target + "[]>`.");
            export(mapping, docOfAll, names.member("ToAll" + after), all);
        }
    }

    private void export(CodeMapping mapping, TsDoc doc, String name, Members members) {
        doc.text("", mapping.doc()).text("Source: ", mapping.source());
        module.constant(doc, name, "{\n" + members.types + "}", members.values);
    }

    /** The members of a record. */
    private final class Members {
        private final StringBuilder types = new StringBuilder();
        private final TsValue.Members values = new TsValue.Members();

        void add(Code code, TsValue value, String modifier, @Nullable Text none) {
            types.append(none == null ? "" : new TsDoc().text("None: ", none).lines("  "))
                    .append("  readonly ")
                    .append(number.key(code))
                    .append(": ")
                    .append(modifier)
                    .append(value.line())
                    .append(";\n");
            values.with(number.key(code), value);
        }
    }
}
