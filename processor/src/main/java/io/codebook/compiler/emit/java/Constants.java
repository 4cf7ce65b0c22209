package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaText;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.Literal;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constants of an enum, with their values, and their older names. */
final class Constants {
    private static final String INDENT = JavaText.INDENT;
    private static final int LONGEST_LINE = 100;

    private final CodeTable table;
    private final ClassName self;
    private final JavaTarget target;
    private final RowPlaceholders placeholders;
    private final Expressions expressions;

    Constants(CodeTable table, ClassName self, JavaTarget target, RowPlaceholders placeholders) {
        this.table = table;
        this.self = self;
        this.target = target;
        this.placeholders = placeholders;
        expressions = new Expressions(table, self, target);
    }

    void addTo(TypeSpec.Builder type, List<Row> rows, List<Column> columns, Storage storage) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(text.isEmpty() ? "" : ",\n\n" + INDENT);
            doc(row).addTo(text, INDENT);
            if (row.discouraged() != null) {
                text.append("@Deprecated\n").append(INDENT);
            }
            text.append(row.constant().value());
            if (storage == Storage.FIELDS) {
                arguments(text.append('('), columns, row);
                text.append(')');
            }
        }
        type.addEnumConstant(placeholders.keep(text.toString()));
        for (Row row : rows) {
            aliases(type, row);
        }
        storage.addTo(type, columns, rows, expressions, placeholders);
    }

    /** The arguments, as many to a line as there is room for, each with the sign that follows it. */
    private void arguments(StringBuilder text, List<Column> columns, Row row) {
        int at = INDENT.length() + row.constant().value().length() + 1;
        for (int i = 0; i < columns.size(); i++) {
            String argument = expressions.of(columns.get(i), row, INDENT + Literal.INDENT);
            int firstEnd = argument.indexOf('\n');
            int signs = i + 1 < columns.size() ? 1 : 2; // a comma, or the closing parenthesis and a comma or semicolon
            int width = firstEnd < 0 ? argument.length() + signs : firstEnd;
            if (i > 0 && at + 2 + width > LONGEST_LINE) {
                text.append(",\n").append(INDENT).append(Literal.INDENT);
                at = INDENT.length() + Literal.INDENT.length();
            } else if (i > 0) {
                text.append(", ");
                at += 2;
            }
            text.append(argument);
            at = firstEnd < 0 ? at + argument.length() : argument.length() - argument.lastIndexOf('\n') - 1;
        }
    }

    private Javadoc doc(Row row) {
        String lead = Javadoc.escape(row.code().written()) + " ";
        Javadoc doc = new Javadoc();
        if (row.meaning() == null) {
            doc.text(row.name(), lead);
        } else {
            doc.text(row.meaning(), lead + Javadoc.escape(row.name().value()) + ": ");
        }
        doc.text(row.remedy(), "What to do: ");
        doc.text(row.doc());
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.TEXT) {
                for (Text value : row.values(field.id().value())) {
                    doc.text(value, Javadoc.escape(field.id().value()) + ": ");
                }
            }
        }
        if (row.since() != null) {
            doc.paragraph("Since version " + row.version() + olderPeers(row.fallback()) + ".");
        }
        return doc.see(row.link()).discouraged(row.retired(), row.deprecated());
    }

    private String olderPeers(@Nullable Code fallback) {
        Row row = fallback == null ? null : table.row(fallback);
        if (row == null) {
            return "";
        }
        ClassName type = target.type(table, row.code());
        return "; older peers are sent {@link " + (type.equals(self) ? "" : type.simpleName()) + "#" + row.constant()
                + "}";
    }

    private void aliases(TypeSpec.Builder type, Row row) {
        for (Text alias : row.aliases()) {
            boolean isSynonym = row.synonyms().contains(alias);
            type.addField(
                    isSynonym
                            ? Aliases.synonym(self, alias, row.constant())
                            : Aliases.older(self, alias, row.constant()));
        }
    }
}
