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

/** What a book promises: its facts in the form of a lock, and where each stands in codes.yaml. */
public final class CurrentFacts {
    private final Map<FactPath, List<String>> facts = new TreeMap<>();
    /** What was said of places, one after the other; most builds ask for none. */
    private final List<Map.Entry<FactPath, Place>> said = new ArrayList<>();

    private @Nullable Map<FactPath, Place> places;

    private CurrentFacts() {}

    public static CurrentFacts of(Book book) {
        CurrentFacts promises = new CurrentFacts();
        for (CodeTable table : book.tables()) {
            new CodeTableFacts(table, promises).add();
        }
        for (OperationTable table : book.operations()) {
            new OperationTableFacts(table, promises).add();
        }
        for (CodeMapping mapping : book.mappings()) {
            if (!mapping.byNumber()) {
                new MappingFacts(mapping, book, promises).add();
            }
        }
        for (SchemaTemplate schema : book.schemas()) {
            new SchemaFacts(schema, promises).add();
        }
        return promises;
    }

    public CodesLock lock() {
        return new CodesLock(facts);
    }

    /** The place of a fact, or of the nearest thing around it that is there; null when nothing is. */
    public @Nullable Place place(FactPath path) {
        Map<FactPath, Place> places = places();
        for (int length = path.words().size(); length > 0; length--) {
            Place place = places.get(new FactPath(path.words().subList(0, length)));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private Map<FactPath, Place> places() {
        if (places == null) {
            places = new HashMap<>();
            for (Map.Entry<FactPath, Place> entry : said) {
                places.put(entry.getKey(), entry.getValue());
            }
        }
        return places;
    }

    void subject(FactPath path, Place place) {
        said.add(Map.entry(path, place));
    }

    void fact(FactPath path, Place place, String... values) {
        fact(path, place, List.of(values));
    }

    void fact(FactPath path, Place place, List<String> values) {
        facts.put(path, values);
        said.add(Map.entry(path, place));
    }
}
