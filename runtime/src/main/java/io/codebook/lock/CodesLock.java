package io.codebook.lock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been promised: facts in the order of their paths. The text of a lock has one line a fact and is read in
 * reviews; docs/lock.md describes it.
 */
public final class CodesLock {
    /** The first line; the number is the version of the format. */
    private static final String HEADER = "codebook-lock 1";

    private static final String NEWER = "codebook-lock ([2-9]|[1-9][0-9]+)";
    /** The last line, without which a lock has been cut off. */
    private static final String END = "end";

    private final SortedMap<FactPath, List<String>> facts;
    /** Of the facts, in their order: the place of one here tells its line. */
    private final List<FactPath> paths;

    /**
     * A lock of these facts.
     *
     * @param facts values by path; no list is empty
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
     * What still holds: without records of what was removed or changed, and without what a jar says of itself.
     *
     * @return a lock of the other facts
     */
    public CodesLock live() {
        return new CodesLock(new LockHistory(this).live());
    }

    /**
     * Reads a lock.
     *
     * @param text the whole text; lines may end in CR LF
     * @return the lock
     * @throws LockFormatException when anything at all is not as {@link #toString} writes it
     */
    public static CodesLock parse(String text) throws LockFormatException {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new LockFormatException(1, "the lock is empty");
        }
        if (!lines.get(0).equals(HEADER)) {
            if (lines.get(0).matches(NEWER)) {
                throw new LockFormatException(
                        1, "this lock was written by a newer version of Codebook", "use that version or a later one");
            }
            throw new LockFormatException(1, "a lock starts with \"" + HEADER + "\"");
        }
        SortedMap<FactPath, List<String>> facts = new TreeMap<>();
        int end = lines.indexOf(END);
        if (end < 0) {
            throw new LockFormatException(lines.size(), "the lock is cut off here: its last line is \"" + END + "\"");
        }
        if (end < lines.size() - 1) {
            throw new LockFormatException(end + 2, "something stands after the \"" + END + "\"");
        }
        for (int i = 1; i < end; i++) {
            add(lines.get(i), i + 1, facts);
        }
        return new CodesLock(facts);
    }

    /**
     * Where a fact stands in the text.
     *
     * @param path a path
     * @return the line of the fact, or of the first one within the path, from 1; 0 when there is none
     */
    public int line(FactPath path) {
        int place = Collections.binarySearch(paths, path);
        int line = place < 0 ? -place - 1 : place;
        return line < paths.size() && paths.get(line).startsWith(path) ? 2 + line : 0;
    }

    private static void add(String text, int number, SortedMap<FactPath, List<String>> facts)
            throws LockFormatException {
        if (text.startsWith("<<<<<<<")
                || text.startsWith("|||||||")
                || text.startsWith("=======")
                || text.startsWith(">>>>>>>")) {
            throw new LockFormatException(
                    number,
                    "a merge was left unfinished here",
                    "keep the lines of both sides, without the marks, and sort those between the first and the last");
        }
        LockLine line = new LockLine(text, number);
        FactPath path = line.path();
        List<String> values = line.values();
        if (!facts.isEmpty() && path.compareTo(facts.lastKey()) <= 0) {
            if (path.equals(facts.lastKey())) {
                throw new LockFormatException(number, "this fact stands twice");
            }
            throw new LockFormatException(
                    number, "this line is not in its place", "sort the lines between the first and the last");
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
