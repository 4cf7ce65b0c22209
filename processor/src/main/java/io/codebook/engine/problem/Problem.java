package io.codebook.engine.problem;

/**
 * Something wrong in the user's file.
 *
 * @param place where
 * @param id what kind, stable: people search and document by it
 * @param message what is wrong, and the way out
 */
public record Problem(Place place, String id, String message) {
    /** Enough to list the codes of a large table, too little to bury the rest. */
    private static final int LONGEST = 20_000;

    /** Keeps to one line of bearable length, whatever texts of the user's are quoted. */
    public Problem {
        message = message.replace("\n", "\\n").replace("\t", "\\t");
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "...";
        }
    }

    @Override
    public String toString() {
        return place + ": [" + id + "] " + message;
    }
}
