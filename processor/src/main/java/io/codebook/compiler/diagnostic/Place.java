package io.codebook.compiler.diagnostic;

/**
 * A place in codes.yaml or codes.lock.
 *
 * @param file the file as the user named it
 * @param line from 1
 * @param column from 1, in code points
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
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
