package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import org.jspecify.annotations.Nullable;

/** The constants of a table: an object of them, and the type of their values under the same name. */
final class TsConstants {
    private static final String INDENT = "  ";

    private final String type;
    private final StringBuilder types = new StringBuilder("{\n");
    private final TsValue.Members values = new TsValue.Members();

    TsConstants(String type) {
        this.type = type;
    }

    /** Adds those of a code table. */
    void addAll(CodeTable table) {
        TsNumber number = new TsNumber(table);
        for (Row row : table.rows().values()) {
            String value = number.literal(row.code());
            add(doc(table, row), row.constant().value(), value);
            for (Text alias : row.aliases()) {
                String link = "{@link " + type + "." + row.constant() + "}";
                TsDoc doc = row.synonyms().contains(alias)
                        ? new TsDoc()
                                .paragraph("Another name of " + link + ".")
                                .discouraged(row.retired(), row.deprecated())
                        : older(link);
                add(doc, alias.value(), value);
            }
        }
    }

    /** The comment of an older name. */
    static TsDoc older(String link) {
        return new TsDoc().tag("@deprecated An older name of " + link + ".");
    }

    void add(TsDoc doc, String constant, String value) {
        types.append(doc.lines(INDENT)).append(INDENT + "readonly " + constant + ": " + value + ";\n");
        values.with(constant, new TsValue.Literal(value));
    }

    /** Exports them. */
    void export(TsModule module, TsDoc doc, String ofValue) {
        module.constant(doc, type, types + "}", values);
        module.declare(
                new TsDoc().paragraph(ofValue),
                TsLine.type("export type " + type + " =", "(typeof " + type + ")[keyof typeof " + type + "]"));
    }

    /** What codes.yaml says about a table. */
    static TsDoc doc(Heading heading, String otherwise) {
        TsDoc doc = heading.title() == null ? new TsDoc().paragraph(otherwise) : new TsDoc().text("", heading.title());
        return doc.text("", heading.doc()).text("Source: ", heading.source());
    }

    private TsDoc doc(CodeTable table, Row row) {
        TsDoc doc = row.meaning() == null
                ? new TsDoc().text("", row.name())
                : new TsDoc().text(TsDoc.escape(row.name().value()) + ": ", row.meaning());
        doc.text("What to do: ", row.remedy()).text("", row.doc());
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.TEXT) {
                row.values(field.id().value()).forEach(value -> doc.text(TsDoc.escape(field.id() + ": "), value));
            }
        }
        if (row.since() != null) {
            doc.paragraph("Since version " + row.version() + olderPeers(table, row.fallback()) + ".");
        }
        Text link = row.link();
        if (link != null) {
            doc.tag("@see " + TsDoc.escape(link.value()));
        }
        return doc.discouraged(row.retired(), row.deprecated());
    }

    private String olderPeers(CodeTable table, @Nullable Code fallback) {
        Row row = fallback == null ? null : table.row(fallback);
        return row == null ? "" : "; older peers are sent {@link " + type + "." + row.constant() + "}";
    }
}
