package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import java.util.function.IntSupplier;

/** The table iot. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode, IntSupplier {
    /** 4009 Conflict. */
    CONFLICT(4009, "Conflict", "", Category.CLIENT_ERROR, "conflict"),

    /** 4010 Gone. */
    GONE(4010, "Gone", "", Category.CLIENT_ERROR, null);

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static IotCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static IotCode of(int number) {
        IotCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("iot", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyIotCode.Unknown} with the value if the table has no such code
     */
    public static AnyIotCode decode(int number) {
        IotCode known = find(number);
        return known != null ? known : new AnyIotCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static IotCode findByName(String name) {
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
     * The {@code category} of this code.
     *
     * @return the value, never null
     */
    @Override
    public Category category() {
        return category;
    }

    /**
     * The {@code error.type} of this code.
     *
     * @return the value, or null if the table has none
     */
    public String errorType() {
        return errorType;
    }

    /**
     * Does the same as {@link #number()}.
     *
     * @return the result of {@link #number()}
     */
    public int getAsInt() {
        return number();
    }

    /**
     * Does the same as {@link #name()}.
     *
     * @return the result of {@link #name()}
     */
    public String getId() {
        return name();
    }

    /**
     * Does the same as {@link #phrase()}.
     *
     * @return the result of {@link #phrase()}
     */
    public String getMessage() {
        return phrase();
    }

    /**
     * Does the same as {@link #errorType()}.
     *
     * @return the result of {@link #errorType()}
     */
    public String getType() {
        return errorType();
    }

    /**
     * Does the same as {@link #category()}.
     *
     * @return the result of {@link #category()}
     */
    public Category getCategory() {
        return category();
    }

    /**
     * Does the same as {@link #of(int)}.
     *
     * @param number what {@link #of(int)} takes
     * @return the result of {@link #of(int)}
     */
    public static IotCode fromCode(int number) {
        return of(number);
    }

    /**
     * Does the same as {@link #meaning()}.
     *
     * @return the result of {@link #meaning()}
     */
    @Override
    public String toString() {
        return meaning();
    }

    /** The values of {@code category}. */
    @Generated("codes.yaml")
    public enum Category {
        /** <code>client-error</code>: 4000-4999. */
        CLIENT_ERROR("client-error");

        /**
         * Finds the value that follows from the number of a code, known or unknown.
         *
         * @param number any number
         * @return the value, or null if no range contains the number
         */
        public static Category find(int number) {
            if (number >= 4000 && number <= 4999) {
                return CLIENT_ERROR;
            }
            return null;
        }

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Category(String label) {
            this.label = label;
        }
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final IotCode[] codesBySlot = new IotCode[2 + 1];

    static {
        for (IotCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final Category category;

    private final String errorType;

    IotCode(int number, String phrase, String meaning, Category category, String errorType) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.category = category;
        this.errorType = errorType;
    }

    /**
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int first = 4009;
        int distance = number - first;
        int slot = distance & (last - 1);
        return slot == distance ? slot : last;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 3];

        private static final IotCode[] codesBySlot = new IotCode[textsBySlot.length];

        static {
            for (IotCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, IotCode code) {
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
