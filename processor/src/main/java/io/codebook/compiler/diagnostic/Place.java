package io.codebook.compiler.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A place in codes.yaml or codes.lock.
 *
 * @param file the file as the user named it
 * @param line from 1
 * @param column from 1, in code points
 * @param inheritance how a table inherits what is here; null for what a table or anything else writes itself
 */
public record Place(
        String file, int line, int column, @Nullable Inheritance inheritance) implements Comparable<Place> {
    /** A place of what is written there. */
    public Place(String file, int line, int column) {
        this(file, line, column, null);
    }

    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * This place for a table that inherits what is here.
     *
     * @param table the id of that table
     * @param extension where it says which table it extends
     */
    public Place inheritedBy(String table, Place extension) {
        return new Place(file, line, column, new Inheritance(this, table, extension));
    }

    /** This place for a part of a table that is joined with what the table inherits from another place. */
    public Place joinedWith(Place inherited) {
        Inheritance other = inherited.inheritance;
        return other == null
                ? this
                : new Place(file, line, column, new Inheritance(other.original(), other.table(), this));
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
