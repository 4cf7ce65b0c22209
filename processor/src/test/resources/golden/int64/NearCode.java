package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table near. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum NearCode implements AnyNearCode {
    /** 9007199254740993 First. */
    FIRST(9007199254740993L, "First", ""),

    /** 9007199254740995 Second. */
    SECOND(9007199254740995L, "Second", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static NearCode find(long number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static NearCode of(long number) {
        NearCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("near", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyNearCode.Unknown} with the value if the table has no such code
     */
    public static AnyNearCode decode(long number) {
        NearCode known = find(number);
        return known != null ? known : new AnyNearCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static NearCode findByName(String name) {
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
    public long number() {
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
     * The target in the table {@code far}.
     *
     * @return the target, never null
     */
    public FarCode toFar() {
        return ToFar.TARGETS[ordinal()];
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final NearCode[] codesBySlot = new NearCode[4 + 1];

    static {
        for (NearCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final long number;

    private final String phrase;

    private final String meaning;

    NearCode(long number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(long number) {
        int last = codesBySlot.length - 1;
        long first = 9007199254740993L;
        long distance = number - first;
        int slot = (int) distance & (last - 1);
        return slot == distance ? slot : last;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final NearCode[] codesBySlot = new NearCode[textsBySlot.length];

        static {
            for (NearCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, NearCode code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 3);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /**
     * The mapping to {@code far}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToFar {
        static final FarCode[] TARGETS = new FarCode[values().length];

        static {
            for (NearCode code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static FarCode of(NearCode code) {
            return switch (code) {
                case FIRST -> FarCode.BEYOND_DOUBLES;
                case SECOND -> FarCode.BELOW_ZERO;
            };
        }
    }
}
