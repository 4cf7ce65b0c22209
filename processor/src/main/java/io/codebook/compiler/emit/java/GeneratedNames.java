package io.codebook.compiler.emit.java;

import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import java.util.ArrayList;
import java.util.List;

/** The names that the emitters declare, for the checks; the names of the user's fields, codes and operations are not among them. */
public final class GeneratedNames {
    /** The public field of a versioned table. */
    public static final String VERSION = Versions.VERSION;

    private GeneratedNames() {}

    /** The names of a code table, without those of its mappings. */
    public static DeclaredNames ofCodes(CodeTable table) {
        return CodeEnum.names(table);
    }

    /** The names that a mapping adds to the table that it is from. */
    public static DeclaredNames ofMapping(CodeMapping mapping, Book book) {
        return MappingMethods.names(mapping, book);
    }

    private static DeclaredNames ofType(CodeTable table, Book book) {
        DeclaredNames names = ofCodes(table);
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                names.add(ofMapping(mapping, book));
            }
        }
        return names;
    }

    /** The names in the file of the interface of known and unknown codes. */
    public static DeclaredNames ofAnyCode(CodeTable table) {
        return AnyCode.names(table);
    }

    /** The names in the files of the converters for database columns. */
    public static DeclaredNames ofConverters(CodeTable table) {
        return Converters.names(table);
    }

    /** The names in the file of an operation table. */
    public static DeclaredNames ofOperations(OperationTable table, Book book) {
        return OperationEnum.names(table, book);
    }

    /** The names of all files of a book: for each generated code table two or, with converters, three, and for each operation table one. */
    public static List<DeclaredNames> of(Book book) {
        List<DeclaredNames> all = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            if (table.existing() == null) {
                all.add(ofType(table, book));
                all.add(ofAnyCode(table));
            }
            if (table.persistence() != null) {
                all.add(ofConverters(table));
            }
            if (table.exception() != null) {
                all.add(CodeException.names(table, book));
            }
            if (table.numberConstants() != null) {
                all.add(NumberConstants.names(table));
            }
        }
        for (CodeTable table : book.existingSources()) {
            all.add(MappingsClass.names(table, book));
        }
        for (OperationTable table : book.operations()) {
            all.add(ofOperations(table, book));
        }
        return all;
    }
}
