package io.codebook.lock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The accepted facts of a codes.yaml, and the records of what became of older ones. Its text has one fact a line, in the order
 * of the paths; docs/lock.md describes it.
 */
public final class CodesLock {
    /** The first line; the number is the version of the format. */
    static final String HEADER_START = "codebook-lock ";

    private static final String HEADER = HEADER_START + "1";
    private static final String NEWER = HEADER_START + "([2-9]|[1-9][0-9]+)";
    /** The last line: a lock without it has been cut off. */
    static final String END = "end";

    private final SortedMap<FactPath, List<String>> facts;
    /** In the order of the facts: the index of a path tells its line. */
    private final List<FactPath> paths;

    /**
     * A lock of these facts.
     *
     * @param facts the values of each fact by its path; no list is empty
     */
    public CodesLock(Map<FactPath, List<String>> facts) {
        this.facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        paths = List.copyOf(this.facts.keySet());
    }

    /**
     * The facts.
     *
     * @return values by path, in the order of the paths; unmodifiable
     */
    public SortedMap<FactPath, List<String>> facts() {
        return facts;
    }

    /**
     * A lock of the facts that still hold, without those that were removed, without records, and without what the lock in a
     * jar says about the jar.
     *
     * @return a lock of fewer facts
     */
    public CodesLock withoutHistory() {
        return new CodesLock(new LockHistory(this).current());
    }

    /**
     * The values of a fact.
     *
     * @param path a path
     * @return an empty list when there is no such fact
     */
    public List<String> values(FactPath path) {
        return facts.getOrDefault(path, List.of());
    }

    /**
     * Whether there is a fact about a path or about something within it.
     *
     * @param path a path
     * @return true for {@code table iot} when the lock has that table
     */
    public boolean has(FactPath path) {
        return line(path) > 0;
    }

    /**
     * Reads a lock.
     *
     * @param text the whole text; lines may end in CR LF
     * @return the lock
     * @throws LockFormatException when any line is not as {@link #toString} would write it
     */
    public static CodesLock parse(String text) throws LockFormatException {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new LockFormatException(1, "the lock is empty");
        }
        if (!lines.get(0).equals(HEADER)) {
            if (lines.get(0).matches(NEWER)) {
                throw new LockFormatException(
                        1, "a newer version of Codebook wrote this lock", "use that version or a later one");
            }
            throw new LockFormatException(1, "the first line must be \"" + HEADER + "\"");
        }
        SortedMap<FactPath, List<String>> facts = new TreeMap<>();
        int end = lines.indexOf(END);
        if (end < 0) {
            throw new LockFormatException(lines.size(), "the lock ends here without its last line, \"" + END + "\"");
        }
        if (end < lines.size() - 1) {
            throw new LockFormatException(end + 2, "there is text after \"" + END + "\"");
        }
        for (int i = 1; i < end; i++) {
            add(lines.get(i), i + 1, facts);
        }
        return new CodesLock(facts);
    }

    /**
     * The line of a fact in the text.
     *
     * @param path a path
     * @return the line of the fact, or of the first one within the path, from 1; 0 when there is none
     */
    public int line(FactPath path) {
        int place = Collections.binarySearch(paths, path);
        int line = place < 0 ? -place - 1 : place;
        return line < paths.size() && paths.get(line).startsWith(path) ? 2 + line : 0;
    }

    /**
     * The line of what a path belongs to, for a path that the lock does not have.
     *
     * @param path a path
     * @return the line of the row, field, operation, mapping or schema around it; 0 when the lock has none
     */
    public int lineOfOwner(FactPath path) {
        int shortest = path.isWithin(FactType.TABLE) ? FactType.CODE.length() : FactType.SCHEMA.length();
        for (int length = path.length() - 1; length >= shortest; length--) {
            int line = line(path.first(length));
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    /**
     * Values as a lock writes them.
     *
     * @param values of one fact
     * @return in quotes, with commas between them, on one line
     */
    public static String quoted(List<String> values) {
        return LockLine.texts(values);
    }

    private static void add(String text, int number, SortedMap<FactPath, List<String>> facts)
            throws LockFormatException {
        if (text.startsWith("<<<<<<<")
                || text.startsWith("|||||||")
                || text.startsWith("=======")
                || text.startsWith(">>>>>>>")) {
            throw new LockFormatException(
                    number,
                    "an unfinished merge left its conflict markers here",
                    "keep the lines of both sides, delete the markers, and sort all lines but the first and the last");
        }
        LockLine line = new LockLine(text, number);
        FactPath path = line.path();
        List<String> values = line.values();
        if (!facts.isEmpty() && path.compareTo(facts.lastKey()) <= 0) {
            if (path.equals(facts.lastKey())) {
                throw new LockFormatException(number, "this fact is here twice");
            }
            throw new LockFormatException(
                    number, "this line is out of order", "sort all lines but the first and the last");
        }
        facts.put(path, values);
    }

    /** The text of the lock, with LF at the end of each line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            LockLine.addTo(text, fact.getKey(), fact.getValue());
        }
        return text.append(END).append('\n').toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodesLock lock && lock.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
