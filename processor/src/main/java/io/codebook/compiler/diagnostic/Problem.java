package io.codebook.compiler.diagnostic;

import io.codebook.lock.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Something to report: a problem of a file, a change that is not accepted, or a note.
 *
 * @param place where
 * @param id the kind of problem; it never changes, because people search for it
 * @param message what is wrong, and the remedy
 * @param change the change that this reports, or null when it reports no change
 */
public record Problem(
        Place place, String id, String message, @Nullable ChangeDetails change) implements Comparable<Problem> {
    /** In characters: enough to list the codes of a large table, too little to bury other problems. */
    private static final int MAX_LENGTH = 20_000;

    /** Keeps the message on one line of limited length, whatever user text it quotes. */
    public Problem {
        place = new Place(PrintableText.of(place.file()), place.line(), place.column());
        message = PrintableText.of(message);
        if (message.length() > MAX_LENGTH) {
            message = message.substring(0, MAX_LENGTH) + "...";
        }
    }

    /** A problem that reports no change. */
    public Problem(Place place, ProblemId id, String message) {
        this(place, id.toString(), message, null);
    }

    public boolean is(ProblemId other) {
        return id.equals(other.toString());
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return place + ": [" + id + "] " + message;
    }
}
