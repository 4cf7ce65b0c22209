package io.codebook.stability;

import java.util.List;

/** A rule that is all said with where it looks and for what. */
final class Declared implements Rule {
    private final Kind kind;
    private final Side side;
    private final Path pattern;

    private Declared(Kind kind, Side side, Path pattern) {
        this.kind = kind;
        this.side = side;
        this.pattern = pattern;
    }

    private enum Side {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Something is there that was not promised. */
    static Rule added(String id, Path pattern, Grade grade, Effect... effects) {
        return new Declared(new Kind(id, grade, "", effects), Side.ADDED, pattern);
    }

    /** A promised fact has another value now. */
    static Rule changed(String id, Path pattern, Grade grade, String wayOut, Effect... effects) {
        return new Declared(new Kind(id, grade, wayOut, effects), Side.CHANGED, pattern);
    }

    /** Something that was promised is not there any more. */
    static Rule removed(String id, Path pattern, Grade grade, String wayOut, Effect... effects) {
        return new Declared(new Kind(id, grade, wayOut, effects), Side.REMOVED, pattern);
    }

    @Override
    public void find(Differences differences, Findings findings) {
        List<Path> found = switch (side) {
            case ADDED -> differences.added(pattern);
            case CHANGED -> differences.changed(pattern);
            case REMOVED -> differences.removed(pattern);
        };
        for (Path path : found) {
            findings.add(kind, path, differences.describe(path), path);
        }
    }
}
