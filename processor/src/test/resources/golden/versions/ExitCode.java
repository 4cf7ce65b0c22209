package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * The table exit.
 */
@Generated("codes.yaml")
public enum ExitCode implements AnyExitCode {
    /**
     * 200 Ok.
     */
    OK(200, "Ok", "", null),

    /**
     * 299 Fine.
     *
     * @deprecated retired: say OK.
     */
    @Deprecated
    FINE(299, "Fine", "", "say OK");

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
    private static final ExitCode[] codesBySlot = new ExitCode[512 + 1];

    static {
        for (ExitCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final String retired;

    ExitCode(int number, String phrase, String meaning, String retired) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.retired = retired;
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param number the number
     * @return the constant, or null when the table has none
     */
    public static ExitCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * The slot of a number. All outside the range have the last one, which stays empty; it is a power of
     * two, so a mask tells these.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int slot = number & last - 1;
        return slot == number ? slot : last;
    }

    /**
     * The constant of a code that must be known.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    public static ExitCode of(int number) {
        ExitCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("exit", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the number
     * @return the constant, for which nothing is allocated, or an {@link AnyExitCode.Unknown} that keeps
     *     the value
     */
    public static AnyExitCode decode(int number) {
        ExitCode known = find(number);
        return known != null ? known : new AnyExitCode.Unknown(number);
    }

    @Override
    public int number() {
        return number;
    }

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    public String phrase() {
        return phrase;
    }

    /**
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Why this code was retired: it is still understood, and no longer to be sent.
     *
     * @return the reason, or null for a code that is in use
     */
    public String retired() {
        return retired;
    }
}
