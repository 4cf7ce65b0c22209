package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The current facts of a book in the form of a lock, and the place of each in codes.yaml. */
public final class CurrentFacts {
    private final CodesLock lock;
    private final String text;
    /** In the order in which they were added; most builds look none up. */
    private final List<Map.Entry<FactPath, Place>> placesInOrder = new ArrayList<>();

    private @Nullable Map<FactPath, Place> places;

    private CurrentFacts(Book book) {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        FactCollector collector = new FactCollector(facts, placesInOrder);
        for (CodeTable table : book.tables()) {
            new CodeTableFacts(table, collector).add();
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
        lock = new CodesLock(facts);
        text = lock.toString();
    }

    public static CurrentFacts of(Book book) {
        return new CurrentFacts(book);
    }

    /** The facts, without any history. */
    public CodesLock lock() {
        return lock;
    }

    /** The text of the lock, which most builds need more than once. */
    public String text() {
        return text;
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
