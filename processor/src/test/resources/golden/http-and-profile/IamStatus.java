package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * Status codes of IAM.
 *
 * <p>A profile of {@link HttpStatus}: the same numbers, with names and wording of its own.
 */
@Generated("codes.yaml")
public enum IamStatus implements AnyIamStatus {
    /**
     * 200 Success: It worked.
     */
    SUCCESS(200, "Success", "It worked."),

    /**
     * 404 NotFound: The requested resource cannot be found.
     */
    NOT_FOUND(404, "NotFound", "The requested resource cannot be found.");

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
    private static final IamStatus[] codesBySlot = new IamStatus[512 + 1];

    static {
        for (IamStatus code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    IamStatus(int number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param number the number
     * @return the constant, or null when the table has none
     */
    public static IamStatus find(int number) {
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
    public static IamStatus of(int number) {
        IamStatus found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("iam", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the number
     * @return the constant, for which nothing is allocated, or an {@link AnyIamStatus.Unknown} that keeps
     *     the value
     */
    public static AnyIamStatus decode(int number) {
        IamStatus known = find(number);
        return known != null ? known : new AnyIamStatus.Unknown(number);
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
     * The counterpart in the table {@code http}.
     *
     * <p>It has the same number.
     *
     * @return the counterpart, never null
     */
    public HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    /**
     * The mapping to {@code http} by ordinal, filled from a switch that javac proves to be total.
     */
    @SuppressWarnings("deprecation")
    private static final class ToHttp {
        static final HttpStatus[] TARGETS = new HttpStatus[values().length];

        static {
            for (IamStatus code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static HttpStatus of(IamStatus code) {
            return switch (code) {
                case SUCCESS -> HttpStatus.OK;
                case NOT_FOUND -> HttpStatus.NOT_FOUND;
            };
        }
    }
}
