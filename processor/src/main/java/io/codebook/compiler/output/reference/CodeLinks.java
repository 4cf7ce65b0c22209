package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Links to tables and codes. A code is spelled as its own row spells it, whatever refers to it. */
final class CodeLinks {
    private final Book book;
    private final Anchors anchors;

    CodeLinks(Book book) {
        this.book = book;
        anchors = new Anchors(book);
    }

    CodeTable table(Text id) {
        return Objects.requireNonNull(book.table(id));
    }

    String anchor(CodeTable table, Row row) {
        return anchors.code(table.id(), row.code());
    }

    /** A link whose text is the id of the table. */
    Span table(CodeTable table) {
        return new Span.Link(table.id().value(), table.id().value());
    }

    /** A link whose text is the number. */
    Span number(CodeTable table, Code code) {
        Row row = row(table, code);
        return new Span.Link(anchor(table, row), row.code().written());
    }

    /** A link whose text is number and name. */
    Span numberAndName(CodeTable table, Code code) {
        Row row = row(table, code);
        return new Span.Link(anchor(table, row), row.code().written() + " " + row.name());
    }

    static String title(CodeTable table) {
        return title(table.heading().title(), table.id());
    }

    static String title(OperationTable table) {
        return title(table.heading().title(), table.id());
    }

    private static String title(@Nullable Text title, Text id) {
        return title == null ? id.value() : title.value();
    }

    private static Row row(CodeTable table, Code code) {
        return Objects.requireNonNull(table.row(code));
    }
}
