package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The first edition. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum FirstCode implements AnyFirstCode {
    /** 0 Success. */
    SUCCESS(0, "Success", "", Kind.GOOD),

    /** 1 Wrong. */
    WRONG(1, "Wrong", "", Kind.BAD);

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static FirstCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static FirstCode of(int number) {
        FirstCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("first-edition", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyFirstCode.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyFirstCode decode(int number) {
        FirstCode known = find(number);
        return known != null ? known : new AnyFirstCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static FirstCode findByName(String name) {
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
    private static final FirstCode[] codesBySlot = new FirstCode[2 + 1];

    static {
        for (FirstCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final Kind kind;

    FirstCode(int number, String phrase, String meaning, Kind kind) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.kind = kind;
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
        private static final String[] textsBySlot = new String[1 << 3];

        private static final FirstCode[] codesBySlot = new FirstCode[textsBySlot.length];

        static {
            for (FirstCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, FirstCode code) {
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
}
