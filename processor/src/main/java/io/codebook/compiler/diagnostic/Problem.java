package io.codebook.compiler.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the user's file.
 *
 * @param place where
 * @param id what kind, stable: people search and document by it
 * @param message what is wrong, and the way out
 * @param change the details when the problem is a change of accepted facts, else null
 */
public record Problem(
        Place place, String id, String message, @Nullable ChangeDetails change) implements Comparable<Problem> {
    /** Enough to list the codes of a large table, too little to bury the rest. */
    private static final int LONGEST = 20_000;

    /** Keeps to one line of bearable length, whatever texts of the user's are quoted. */
    public Problem {
        place = new Place(PrintableText.of(place.file()), place.line(), place.column());
        message = PrintableText.of(message);
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "...";
        }
    }

    /** A problem that is not a change of accepted facts. */
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
