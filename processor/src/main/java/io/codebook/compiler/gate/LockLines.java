package io.codebook.compiler.gate;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which line of a lock has a fact, whatever the order of the lines is. Made only for messages. */
public final class LockLines {
    /** The number of each line, by its text. */
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    /** The lines of a text, which need not be a whole lock. */
    public LockLines(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(lines.get(i), i + 1);
        }
    }

    /**
     * The line of a fact.
     *
     * @return from 1, the line of the fact, or of the first one within the path; 0 when there is none
     */
    public int line(FactPath path) {
        // A space ends the path, and no character between a space and an exclamation mark continues it.
        SortedMap<String, Integer> within = numbers.subMap(path + " ", path + "!");
        return within.isEmpty() ? 0 : Collections.min(within.values());
    }

    /**
     * The line of what a path belongs to, for a path that the lock does not have.
     *
     * @return the line of the row, field, operation, mapping or schema around it; 0 when the lock has none
     */
    int lineOfOwner(FactPath path) {
        int line = 0;
        for (FactPath owner : path.beginnings()) {
            boolean isWhole = owner.is(FactType.TABLE) || owner.equals(path);
            line = isWhole || !owner.isKnown() || line(owner) == 0 ? line : line(owner);
        }
        return line;
    }
}
