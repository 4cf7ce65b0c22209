package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import java.util.ArrayList;
import java.util.List;

/** The table app. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum AppCode implements AnyAppCode {
    /** 1 Done. */
    DONE(1, "Done", ""),

    /** 2 Missing. */
    MISSING(2, "Missing", ""),

    /** 3 Wait. */
    WAIT(3, "Wait", ""),

    /** 4 Broken. */
    BROKEN(4, "Broken", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static AppCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static AppCode of(int number) {
        AppCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("app", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyAppCode.Unknown} with the value if the table has no such code
     */
    public static AnyAppCode decode(int number) {
        AppCode known = find(number);
        return known != null ? known : new AnyAppCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static AppCode findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
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
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The target in the table {@code http}.
     *
     * <p>200 if there is something to send, and 204 if not.
     *
     * <p>Source: the manual, page 7.
     *
     * @return the default target, or null if there is none
     */
    public HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    /**
     * All permitted targets in the table {@code http}.
     *
     * @return an unmodifiable list, the default first; empty if there is none
     * @see #toHttp()
     */
    public List<HttpStatus> allHttp() {
        return ToHttp.ALL.get(ordinal());
    }

    /**
     * The target in the table {@code iam}.
     *
     * @return the target, or null if there is none
     */
    public IamStatus toIam() {
        return ToIam.TARGETS[ordinal()];
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
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
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int slot = number & (last - 1);
        return slot == number ? slot : last;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 4];

        private static final AppCode[] codesBySlot = new AppCode[textsBySlot.length];

        static {
            for (AppCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, AppCode code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 4);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /**
     * The mapping to {@code http}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @SuppressWarnings("deprecation")
    @Generated("codes.yaml")
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
     * The mapping to {@code iam}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
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
