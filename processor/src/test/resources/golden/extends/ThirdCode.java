package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table third-edition. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum ThirdCode implements AnyThirdCode {
    /** 0 Success. */
    SUCCESS(0, "Success", "", Kind.GOOD, null),

    /** 1 Mistaken. */
    MISTAKEN(1, "Mistaken", "", Kind.BAD, null),

    /** 2 Gone For Good. */
    GONE_FOR_GOOD(2, "Gone For Good", "", Kind.BAD, null),

    /** 0x07 Seven. */
    SEVEN(0x07, "Seven", "", Kind.BAD, null);

    /**
     * An older name of {@link #MISTAKEN}.
     *
     * @deprecated use {@link #MISTAKEN}
     */
    @Deprecated
    public static final ThirdCode WRONG = MISTAKEN;

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static ThirdCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static ThirdCode of(int number) {
        ThirdCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("third-edition", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyThirdCode.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyThirdCode decode(int number) {
        ThirdCode known = find(number);
        return known != null ? known : new AnyThirdCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static ThirdCode findByName(String name) {
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
     * The {@code kind} of this code.
     *
     * @return the value, never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The {@code since-when} of this code.
     *
     * @return the value, or null if the table has none
     */
    public String sinceWhen() {
        return sinceWhen;
    }

    /** The values of {@code kind}. */
    @Generated("codes.yaml")
    public enum Kind {
        /** <code>good</code>. */
        GOOD("good"),

        /** <code>bad</code>. */
        BAD("bad");

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final ThirdCode[] codesBySlot = new ThirdCode[8 + 1];

    static {
        for (ThirdCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final Kind kind;

    private final String sinceWhen;

    ThirdCode(int number, String phrase, String meaning, Kind kind, String sinceWhen) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.kind = kind;
        this.sinceWhen = sinceWhen;
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
        private static final String[] textsBySlot = new String[1 << 5];

        private static final ThirdCode[] codesBySlot = new ThirdCode[textsBySlot.length];

        static {
            for (ThirdCode code : values()) {
                put(code.name(), code);
            }
            put("WRONG", ThirdCode.MISTAKEN);
        }

        private static void put(String text, ThirdCode code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 5);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }
}
