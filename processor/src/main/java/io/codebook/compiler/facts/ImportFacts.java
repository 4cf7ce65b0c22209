package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds what a book relies on of an imported table: its type, and of the codes and fields that the book uses what they mean. */
final class ImportFacts {
    private final CodeTable table;
    private final ImportUses uses;
    private final FactCollector facts;
    private final FactPath path;

    ImportFacts(CodeTable table, Book book, FactCollector facts) {
        this.table = table;
        uses = ImportUses.of(table, book);
        this.facts = facts;
        path = FactPath.imported(table.id().value());
    }

    /** Of a foreign type these are its constants; that it has no numbers tells it from a generated one. */
    void add(ExistingType type) {
        Place place = table.id().place();
        facts.subject(path, place);
        facts.fact(path.at(FactType.IMPORT_TYPE), place, type.qualified());
        if (type.isGenerated()) {
            addTable(place);
        }
        for (Map.Entry<String, Place> code : uses.codes().entrySet()) {
            Row row = table.rows().get(code.getKey());
            if (row != null) {
                add(row, code.getValue(), type.isGenerated());
            }
        }
    }

    private void addTable(Place place) {
        facts.fact(path.at(FactType.IMPORT_NUMBER_KIND), place, table.kind().word());
        if (uses.hasTextForm()) {
            add(
                    path.at(FactType.IMPORT_TEXT_FORM),
                    place,
                    Objects.requireNonNull(table.textForm()).written());
        }
        for (Field field : table.fields()) {
            if (uses.hasField(field.id().value())) {
                add(field);
            }
        }
    }

    /** In the words of a table, below the path of the import. */
    private void add(Field field) {
        FactPath ofTable = FactPath.table(table.id().value());
        FactCollector declared = new FactCollector(new TreeMap<>(), new ArrayList<>());
        new FieldFacts(ofTable, table.kind(), declared).add(field);
        for (Map.Entry<FactPath, List<String>> fact : declared.facts().entrySet()) {
            facts.fact(fact.getKey().moved(ofTable, path), field.id().place(), fact.getValue());
        }
    }

    private void add(Row row, Place place, boolean isGenerated) {
        FactPath code = path.at(FactType.IMPORT_CODE, row.code().text());
        facts.subject(code, place);
        add(code.at(FactType.IMPORT_CONSTANT), place, row.constant());
        if (!isGenerated) {
            return;
        }
        add(code.at(FactType.IMPORT_NAME), place, row.name());
        add(code.at(FactType.IMPORT_MEANING), place, row.meaning());
        add(code.at(FactType.IMPORT_DEPRECATED), place, row.texts().get(RowKey.DEPRECATED));
        add(code.at(FactType.IMPORT_RETIRED), place, row.texts().get(RowKey.RETIRED));
        for (Field field : table.fields()) {
            String id = field.id().value();
            List<Text> values = row.values(id);
            if (uses.hasField(id) && !values.isEmpty()) {
                facts.fact(code.at(FactType.IMPORT_CODE_FIELD, id), place, CodeTableFacts.sorted(values));
            }
        }
    }

    private void add(FactPath fact, Place place, @Nullable Text text) {
        if (text != null) {
            facts.fact(fact, place, text.value());
        }
    }
}
