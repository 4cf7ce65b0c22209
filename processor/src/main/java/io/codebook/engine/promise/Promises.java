package io.codebook.engine.promise;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.SchemaTemplate;
import io.codebook.engine.problem.Place;
import io.codebook.stability.Lock;
import io.codebook.stability.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a book promises: its facts in the form of a lock, and where each stands in codes.yaml. */
public final class Promises {
    private final Map<Path, List<String>> facts = new TreeMap<>();
    /** What was said of places, one after the other; most builds ask for none. */
    private final List<Map.Entry<Path, Place>> said = new ArrayList<>();

    private @Nullable Map<Path, Place> places;

    private Promises() {}

    public static Promises of(Book book) {
        Promises promises = new Promises();
        for (CodeTable table : book.tables()) {
            new CodeTablePromises(table, promises).add();
        }
        for (OperationTable table : book.operations()) {
            new OperationTablePromises(table, promises).add();
        }
        for (CodeMapping mapping : book.mappings()) {
            if (!mapping.byNumber()) {
                new MappingPromises(mapping, book, promises).add();
            }
        }
        for (SchemaTemplate schema : book.schemas()) {
            new SchemaPromises(schema, promises).add();
        }
        return promises;
    }

    public Lock lock() {
        return new Lock(facts);
    }

    /** The place of a fact, or of the nearest thing around it that is there; null when nothing is. */
    public @Nullable Place place(Path path) {
        Map<Path, Place> places = places();
        for (int length = path.words().size(); length > 0; length--) {
            Place place = places.get(new Path(path.words().subList(0, length)));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private Map<Path, Place> places() {
        if (places == null) {
            places = new HashMap<>();
            for (Map.Entry<Path, Place> entry : said) {
                places.put(entry.getKey(), entry.getValue());
            }
        }
        return places;
    }

    void subject(Path path, Place place) {
        said.add(Map.entry(path, place));
    }

    void fact(Path path, Place place, String... values) {
        fact(path, place, List.of(values));
    }

    void fact(Path path, Place place, List<String> values) {
        facts.put(path, values);
        said.add(Map.entry(path, place));
    }
}
