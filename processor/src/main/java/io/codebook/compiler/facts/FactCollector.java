package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.lock.FactPath;
import java.util.List;
import java.util.Map;

/**
 * Collects facts and their places.
 *
 * @param facts the values of each fact by its path
 * @param places the places, in the order in which they were added
 */
record FactCollector(Map<FactPath, List<String>> facts, List<Map.Entry<FactPath, Place>> places) {
    /** Adds the place of something that has facts and is none itself. */
    void subject(FactPath path, Place place) {
        places.add(Map.entry(path, place));
    }

    void fact(FactPath path, Place place, String... values) {
        fact(path, place, List.of(values));
    }

    void fact(FactPath path, Place place, List<String> values) {
        facts.put(path, values);
        places.add(Map.entry(path, place));
    }
}
