package io.codebook.compiler.emit.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts with some lines for each row of a table, kept from JavaPoet, which goes through everything twice, piece by piece: it
 * gets a mark to put in the place of each. Half of the time that 2,000 codes took was spent on that.
 */
public final class RowPlaceholders {
    /** With a character that Java ignores in names, so JavaPoet takes a mark for one, and that no text of the user's may hold. */
    private static final String START = "BULK\u0001";

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
