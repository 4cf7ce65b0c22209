package io.codebook.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The accepted facts of a codes.yaml, and the records of what became of older ones. Its text has one fact a line, in the order
 * of the lines themselves; docs/lock.md describes it.
 */
public final class CodesLock {
    /** The first line; the number is the version of the format. */
    static final String HEADER_START = "codebook-lock ";

    private static final String HEADER = HEADER_START + "1";
    private static final String NEWER = HEADER_START + "([2-9]|[1-9][0-9]+)";
    /** The last line: a lock without it has been cut off. */
    static final String END = "end";

    private static final CodePointOrder ORDER = new CodePointOrder();

    private final SortedMap<FactPath, List<String>> facts;

    /**
     * A lock of these facts.
     *
     * @param facts the values of each fact by its path; no list is empty
     */
    public CodesLock(Map<FactPath, List<String>> facts) {
        this.facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
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
        return !path.in(facts).isEmpty();
    }

    /**
     * Reads a lock. Its lines are in order, or in the order of the paths, which older versions wrote.
     *
     * @param text the whole text; lines may end in CR LF
     * @return the lock
     * @throws LockFormatException when any line is not as {@link #toString} would write it
     */
    public static CodesLock parse(String text) throws LockFormatException {
        List<String> lines = lines(text);
        int end = lines.indexOf(END);
        if (end < lines.size() - 1) {
            throw new LockFormatException(end + 2, "there is text after \"" + END + "\"");
        }
        SortedMap<FactPath, List<String>> facts = new TreeMap<>();
        boolean inOrder = true;
        boolean inOrderOfPaths = true;
        for (int i = 1; i < end; i++) {
            FactPath path = add(lines.get(i), i + 1, facts);
            inOrder &= i == 1 || ORDER.compare(lines.get(i - 1), lines.get(i)) < 0;
            inOrderOfPaths &= path.equals(facts.lastKey());
            if (!inOrder && !inOrderOfPaths) {
                throw new LockFormatException(
                        i + 1, "this line is out of order", "sort all lines but the first and the last");
            }
        }
        return new CodesLock(facts);
    }

    /**
     * Reads a lock that is not trusted, and so must not be too long.
     *
     * @param text the whole text
     * @param longest the most characters that it may have
     * @return the lock
     * @throws LockFormatException when the text is longer, or {@link #parse(String)} refuses it
     */
    public static CodesLock parse(String text, int longest) throws LockFormatException {
        if (text.length() > longest) {
            throw new LockFormatException(
                    1,
                    "the lock has " + text.length() + " characters, which is more than " + longest,
                    "leave out its history");
        }
        return parse(text);
    }

    /**
     * Reads a lock that may be out of order, as when somebody has sorted its lines in another way. Everything else must be
     * right.
     *
     * @param text the whole text; its last line may be elsewhere, but not first
     * @return the lock
     * @throws LockFormatException when any line is not one that {@link #toString} would write
     */
    public static CodesLock parseInAnyOrder(String text) throws LockFormatException {
        List<String> lines = lines(text);
        SortedMap<FactPath, List<String>> facts = new TreeMap<>();
        int end = lines.indexOf(END);
        for (int i = 1; i < lines.size(); i++) {
            if (i != end) {
                add(lines.get(i), i + 1, facts);
            }
        }
        return new CodesLock(facts);
    }

    /** The lines of a text that has the first and the last line of a lock. */
    private static List<String> lines(String text) throws LockFormatException {
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
        if (!lines.contains(END)) {
            throw new LockFormatException(lines.size(), "the lock ends here without its last line, \"" + END + "\"");
        }
        return lines;
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

    /**
     * Reads one line of a lock, other than the first and the last.
     *
     * @param text the line without its end
     * @param number the number of the line, for the exception
     * @return the path and the values of a fact
     * @throws LockFormatException when the line is not one that {@link #toString} would write
     */
    public static Map.Entry<FactPath, List<String>> fact(String text, int number) throws LockFormatException {
        LockLine line = new LockLine(text, number);
        return Map.entry(line.path(), line.values());
    }

    private static FactPath add(String text, int number, SortedMap<FactPath, List<String>> facts)
            throws LockFormatException {
        Map.Entry<FactPath, List<String>> fact = fact(text, number);
        if (facts.put(fact.getKey(), fact.getValue()) != null) {
            throw new LockFormatException(number, "this fact is here twice");
        }
        return fact.getKey();
    }

    /** The text of the lock, with LF at the end of each line. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(facts.size());
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            lines.add(LockLine.of(fact.getKey(), fact.getValue()));
        }
        lines.sort(ORDER);
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (String line : lines) {
            text.append(line).append('\n');
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
