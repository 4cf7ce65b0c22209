package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table app.
 */
@Generated("codes.yaml")
public enum AppCode implements AnyAppCode {
    /**
     * 1 Done.
     */
    DONE(1, "Done", ""),

    /**
     * 2 Missing.
     */
    MISSING(2, "Missing", ""),

    /**
     * 3 Wait.
     */
    WAIT(3, "Wait", ""),

    /**
     * 4 Broken.
     */
    BROKEN(4, "Broken", "");

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
    private static final AppCode[] codesBySlot = new AppCode[8 + 1];

    static {
        for (AppCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    AppCode(int number, String phrase, String meaning) {
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
    public static AppCode find(int number) {
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
    public static AppCode of(int number) {
        AppCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("app", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the number
     * @return the constant, for which nothing is allocated, or an {@link AnyAppCode.Unknown} that keeps
     *     the value
     */
    public static AnyAppCode decode(int number) {
        AppCode known = find(number);
        return known != null ? known : new AnyAppCode.Unknown(number);
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
     * <p>Source: the manual, page 7.
     *
     * @return the default among the counterparts, or null where there is none
     */
    public HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    /**
     * All the counterparts in the table {@code http} that are permitted.
     *
     * @return an unmodifiable list, the default first; empty where there is none
     */
    public List<HttpStatus> allHttp() {
        return ToHttp.ALL.get(ordinal());
    }

    /**
     * The counterpart in the table {@code iam}.
     *
     * @return the counterpart, or null where there is none
     */
    public IamStatus toIam() {
        return ToIam.TARGETS[ordinal()];
    }

    /**
     * The mapping to {@code http} by ordinal, filled from a switch that javac proves to be total.
     */
    @SuppressWarnings("deprecation")
    private static final class ToHttp {
        static final HttpStatus[] TARGETS = new HttpStatus[values().length];

        static final List<List<HttpStatus>> ALL = new ArrayList<>();

        static {
            for (AppCode code : values()) {
                List<HttpStatus> targets = of(code);
                ALL.add(targets);
                TARGETS[code.ordinal()] = targets.isEmpty() ? null : targets.get(0);
            }
        }

        private static List<HttpStatus> of(AppCode code) {
            return switch (code) {
                case DONE -> List.of(HttpStatus.OK, HttpStatus.NO_CONTENT);
                case MISSING -> List.of(HttpStatus.NOT_FOUND);
                case WAIT -> List.of();
                case BROKEN -> List.of(HttpStatus.INTERNAL_SERVER_ERROR);
            };
        }
    }

    /**
     * The mapping to {@code iam} by ordinal, filled from a switch that javac proves to be total.
     */
    private static final class ToIam {
        static final IamStatus[] TARGETS = new IamStatus[values().length];

        static {
            for (AppCode code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static IamStatus of(AppCode code) {
            return switch (code) {
                case DONE -> IamStatus.SUCCESS;
                case MISSING -> IamStatus.NOT_FOUND;
                case WAIT -> null;
                case BROKEN -> null;
            };
        }
    }
}
