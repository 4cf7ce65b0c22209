package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.output.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The module of a code table. */
final class CodeTableModule {
    private final Book book;
    private final CodeTable table;
    private final Map<String, TsTable> tables;
    private final TsTable names;
    private final TsModule module;

    /** @param tables all code tables by their ids */
    CodeTableModule(Book book, CodeTable table, Map<String, TsTable> tables) {
        this.book = book;
        this.table = table;
        this.tables = tables;
        names = Objects.requireNonNull(tables.get(table.id().value()));
        module = new TsModule(names.module());
    }

    List<TextFile> files() {
        TsConstants constants = new TsConstants(names.type());
        constants.addAll(table);
        constants.export(
                module,
                TsConstants.doc(table.heading(), "The codes of table " + table.id() + "."),
                "A number of the table.");
        TsFieldTypes types = new TsFieldTypes(names, module);
        types.addAll(table);
        TsProperties properties = new TsProperties(table, names, types);
        String entry = names.around("", "Entry");
        String entries = names.member("Entries");
        new TsEntries(table, names, properties.all()).export(module, entry, entries);
        TsLookups lookups = new TsLookups(table, names, module, entry, entries);
        lookups.addByNumber();
        lookups.addByConstant();
        lookups.addByProperties(properties, types);
        new TsGuards(names, module, lookups).addAll(table, properties, types);
        new TsUnknown(table, names, module).add(lookups, properties, types);
        if (table.kind() == NumberKind.COAP) {
            addByte();
        }
        new TsMappings(book, table, tables, module).addAll();
        if (table.isVersioned()) {
            TsVersions.add(table, names, lookups, module);
        }
        return module.files();
    }

    private void addByte() {
        module.function(
                new TsDoc()
                        .paragraph("The number of a byte on the wire, known or not: `4.04` for 0x84.")
                        .tag("@throws RangeError if it is not a byte"),
                names.member("FromByte"),
                List.of("byte: number"),
                "string",
                "byte",
                """
                  if (byte !== (byte & 0xff)) {
                    throw new RangeError(`table %s: ${byte} is not a byte`);
                  }
                  return `${byte >> 5}.${String(byte & 0x1f).padStart(2, "0")}`;
                """.formatted(table.id()));
    }
}
