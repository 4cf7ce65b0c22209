package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The current facts of a book in the form of a lock, and the place of each in codes.yaml. */
public final class CurrentFacts {
    private final CodesLock lock;
    private final String text;
    private final Book book;
    private final Set<String> hexadecimalTables;
    /** In the order in which they were added; most builds look none up. */
    private final List<Map.Entry<FactPath, Place>> placesInOrder;

    private @Nullable Map<FactPath, Place> places;

    private CurrentFacts(FactCollector collected, Book book, Set<String> hexadecimalTables) {
        lock = new CodesLock(collected.facts());
        text = lock.toString();
        placesInOrder = collected.places();
        this.book = book;
        this.hexadecimalTables = hexadecimalTables;
    }

    public static CurrentFacts of(Book book) {
        FactCollector collector = new FactCollector(new TreeMap<>(), new ArrayList<>());
        Set<String> hexadecimalTables = new HashSet<>();
        for (CodeTable table : book.tables()) {
            new CodeTableFacts(table, collector).add();
            if (table.isHexadecimal()) {
                hexadecimalTables.add(table.id().value());
            }
        }
        for (CodeTable table : book.imports()) {
            new ImportFacts(table, book, collector).add(Objects.requireNonNull(table.existing()));
        }
        for (OperationTable table : book.operations()) {
            new OperationTableFacts(table, collector).add();
        }
        for (CodeMapping mapping : book.mappings()) {
            if (!mapping.byNumber()) {
                new MappingFacts(mapping, book, collector).add();
            }
        }
        for (SchemaTemplate schema : book.schemas()) {
            new SchemaFacts(schema, collector).add();
        }
        return new CurrentFacts(collector, book, Set.copyOf(hexadecimalTables));
    }

    /**
     * The facts of a lock, as if they were those of today.
     *
     * @param places the place of each
     * @param hexadecimalTables the tables whose numbers codes.yaml writes in hexadecimal, which a lock does not
     */
    public static CurrentFacts of(CodesLock lock, Map<FactPath, Place> places, Set<String> hexadecimalTables) {
        FactCollector collector =
                new FactCollector(new TreeMap<>(new LockHistory(lock).current()), List.copyOf(places.entrySet()));
        Book unknown = new Book(List.of(), List.of(), List.of(), List.of(), List.of());
        return new CurrentFacts(collector, unknown, hexadecimalTables);
    }

    /**
     * The same facts as the lock writes them: positions as it has them if the order is the same, and schemas and ranges if an older
     * version wrote the same like that.
     */
    public CurrentFacts writtenAsIn(CodesLock accepted) {
        if (accepted.equals(lock)) {
            return this;
        }
        Map<FactPath, List<String>> facts = new TreeMap<>(lock.facts());
        facts.putAll(AcceptedPositions.of(lock, accepted));
        writeSchemasAsIn(accepted, facts);
        for (CodeTable table : book.tables()) {
            writeRangesAsIn(accepted, table, facts);
        }
        return new CurrentFacts(new FactCollector(facts, placesInOrder), book, hexadecimalTables);
    }

    private void writeSchemasAsIn(CodesLock accepted, Map<FactPath, List<String>> facts) {
        FactCollector older = new FactCollector(new TreeMap<>(), new ArrayList<>());
        for (SchemaTemplate schema : book.schemas()) {
            SchemaFacts.asOlderVersionsWrote(schema, older).add();
        }
        for (Map.Entry<FactPath, List<String>> fact : older.facts().entrySet()) {
            FactPath path = fact.getKey();
            boolean isAccepted = fact.getValue().equals(accepted.values(path));
            if (isAccepted && facts.put(path, fact.getValue()) == null) {
                // Only an annotation of a schema, which may now be written as an empty one.
                String pointer = path.name().substring(0, path.name().lastIndexOf('/'));
                facts.remove(path.up(FactType.SCHEMA).at(FactType.KEYWORD, pointer), List.of("{}"));
            }
        }
    }

    private static void writeRangesAsIn(CodesLock accepted, CodeTable table, Map<FactPath, List<String>> facts) {
        for (Field field : table.fields()) {
            for (Field.Value value : field.values()) {
                FactPath path = FactPath.table(table.id().value())
                        .at(FactType.FIELD, field.id().value())
                        .at(FactType.FIELD_VALUE, value.name().value());
                List<String> written = accepted.values(path);
                List<String> joined = new ArrayList<>(written.subList(0, Math.min(1, written.size())));
                joined.addAll(JoinedRanges.of(table.kind(), written.subList(joined.size(), written.size())));
                if (joined.equals(facts.get(path))) {
                    facts.put(path, written);
                }
            }
        }
    }

    /** The facts, without any history. */
    public CodesLock lock() {
        return lock;
    }

    /** The text of the lock, which most builds need more than once. */
    public String text() {
        return text;
    }

    /** The text of a lock that has the facts of one table of codes alone. */
    public String textOf(CodeTable table) {
        String start = "\n" + FactPath.table(table.id().value()) + " ";
        int from = text.indexOf(start) + 1;
        int to = from;
        while (text.startsWith(start, to - 1)) {
            to = text.indexOf('\n', to) + 1;
        }
        int header = text.indexOf('\n') + 1;
        int end = text.lastIndexOf('\n', text.length() - 2) + 1;
        return text.substring(0, header) + text.substring(from, to) + text.substring(end);
    }

    /** The ids of the tables whose numbers codes.yaml writes in hexadecimal. */
    public Set<String> hexadecimalTables() {
        return hexadecimalTables;
    }

    /** What has the imported table of a fact: a jar, or the type where no jar is known; null for facts of a lock. */
    public @Nullable String origin(FactPath imported) {
        for (CodeTable table : book.imports()) {
            ExistingType type = table.existing();
            if (type != null && table.id().value().equals(imported.name(FactType.IMPORT))) {
                return type.jar() == null ? type.qualified() : type.jar();
            }
        }
        return null;
    }

    /** What tells the enum of a code from the others of its table; empty unless the table has parts. */
    public String part(FactPath code) {
        if (book.tables().isEmpty() && lock.has(code.up(FactType.TABLE).at(FactType.PARTS))) {
            return code.name(); // a lock does not tell which codes share an enum
        }
        for (CodeTable table : book.tables()) {
            Row row = table.rows().get(code.name());
            if (table.parts() != null && row != null && table.id().value().equals(code.name(FactType.TABLE))) {
                return table.parts().suffix(row.code());
            }
        }
        return "";
    }

    /** The place of a fact, or of the nearest thing around it; null when there is none. */
    public @Nullable Place place(FactPath path) {
        Map<FactPath, Place> places = places();
        Place nearest = null;
        for (FactPath beginning : path.beginnings()) {
            nearest = places.getOrDefault(beginning, nearest);
        }
        return nearest;
    }

    private Map<FactPath, Place> places() {
        if (places == null) {
            places = new HashMap<>();
            for (Map.Entry<FactPath, Place> entry : placesInOrder) {
                places.put(entry.getKey(), entry.getValue());
            }
        }
        return places;
    }
}
