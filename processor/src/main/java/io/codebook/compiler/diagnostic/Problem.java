package io.codebook.compiler.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the user's file.
 *
 * @param place where
 * @param id what kind, stable: people search and document by it
 * @param message what is wrong, and the way out
 * @param judgement what else is known when it is about a promise, else null
 */
public record Problem(
        Place place, String id, String message, @Nullable Judgement judgement) implements Comparable<Problem> {
    /** Enough to list the codes of a large table, too little to bury the rest. */
    private static final int LONGEST = 20_000;

    private static final int NO_BREAK_SPACE = 0xA0;

    /** Keeps to one line of bearable length, whatever texts of the user's are quoted. */
    public Problem {
        place = new Place(shown(place.file()), place.line(), place.column());
        message = shown(message);
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "...";
        }
    }

    /** A problem that has nothing to do with promises. */
    public Problem(Place place, String id, String message) {
        this(place, id, message, null);
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

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (isShowable(c)) {
                        shown.appendCodePoint(c);
                    } else {
                        shown.append(String.format("U+%04X", c));
                    }
                }
            }
        }
        return shown.toString();
    }

    /** No control, which a terminal would obey, no lone surrogate or line end, nothing that turns the direction of writing. */
    private static boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != NO_BREAK_SPACE;
        };
    }

    @Override
    public String toString() {
        return place + ": [" + id + "] " + message;
    }
}
