package io.codebook.compiler.emit.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps long texts, with some lines for each row of a table, away from JavaPoet. It gets a mark in the place of each: it goes
 * through everything twice, piece by piece, which took half of the time for 2,000 codes.
 */
public final class RowPlaceholders {
    /** A valid name to JavaPoet, because Java ignores this character in names. No text of codes.yaml can contain it. */
    private static final String START = "ROWS\u0001";

    private static final char END = '\u0002';

    private final List<String> texts = new ArrayList<>();

    /**
     * Keeps a text.
     *
     * @param text what JavaPoet would have written, from where the mark stands
     * @return the mark, which may also be the name of a constant
     */
    public String keep(String text) {
        texts.add(text);
        return START + (texts.size() - 1) + END;
    }

    /** What JavaPoet has written, with the texts in the places of their marks. */
    String putInto(String file) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (int mark = file.indexOf(START); mark >= 0; mark = file.indexOf(START, at)) {
            int end = file.indexOf(END, mark);
            int text = Integer.parseInt(file.substring(mark + START.length(), end));
            whole.append(file, at, mark).append(texts.get(text));
            at = end + 1;
        }
        return whole.append(file, at, file.length()).toString();
    }
}
