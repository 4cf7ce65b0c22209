package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;

/**
 * QUIC transport error codes.
 *
 * <p>Source: RFC 9000, Section 20.1.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum QuicError implements AnyQuicError, Versioned<QuicError> {
    /** 0x0 NO_ERROR. */
    NO_ERROR(0x0L, "NO_ERROR", "", Origin.TRANSPORT, null, "0 NO_ERROR", 1),

    /** 0x01 INTERNAL_ERROR: The endpoint met an internal error. */
    INTERNAL_ERROR(0x01L, "INTERNAL_ERROR", "The endpoint met an internal error.", Origin.TRANSPORT,
            7, "1 INTERNAL_ERROR", 1),

    /**
     * 0x0A PROTOCOL_VIOLATION.
     *
     * <p>Since version 2; older peers are sent {@link #INTERNAL_ERROR}.
     */
    PROTOCOL_VIOLATION(0x0AL, "PROTOCOL_VIOLATION", "", Origin.TRANSPORT, null,
            "10 PROTOCOL_VIOLATION", 2),

    /** 0x3FFFFFFFFFFFFFFF LARGEST_OF_62_BITS. */
    LARGEST_OF_62_BITS(0x3FFFFFFFFFFFFFFFL, "LARGEST_OF_62_BITS", "", Origin.PRIVATE, -1,
            "4611686018427387903 LARGEST_OF_62_BITS", 1);

    /** The version of this table: the highest version that added a code. */
    public static final int VERSION = 2;

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static QuicError find(long number) {
        int slot = slot(number);
        return keysBySlot[slot] == number ? codesBySlot[slot] : null;
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static QuicError of(long number) {
        QuicError found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("quic", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyQuicError.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyQuicError decode(long number) {
        QuicError known = find(number);
        return known != null ? known : new AnyQuicError.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static QuicError findByName(String name) {
        if (name == null) {
            return null;
        }
        int slot = ByName.slot(name);
        while (ByName.textsBySlot[slot] != null && !name.equals(ByName.textsBySlot[slot])) {
            slot = ByName.next(slot);
        }
        return ByName.codesBySlot[slot];
    }

    /**
     * Finds the code with this text form.
     *
     * @param text the text, such as <code>0 NO_ERROR</code>; may be null
     * @return the constant, or null if the table has no such code
     */
    public static QuicError findByTextForm(String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "0 NO_ERROR" -> NO_ERROR;
            case "1 INTERNAL_ERROR" -> INTERNAL_ERROR;
            case "10 PROTOCOL_VIOLATION" -> PROTOCOL_VIOLATION;
            case "4611686018427387903 LARGEST_OF_62_BITS" -> LARGEST_OF_62_BITS;
            default -> null;
        };
    }

    /**
     * Finds the code with this {@code weight}.
     *
     * @param value the {@code weight}
     * @return the constant, or null if the table has no such code
     */
    public static QuicError findByWeight(int value) {
        return ByWeight.codesBySlot[ByWeight.slot(value)];
    }

    /**
     * Decodes a code that a peer sent by its <code>text-form</code>. The table of the peer may be newer
     * than this one.
     *
     * @param value the <code>text-form</code>, never null
     * @return the constant, or an {@link AnyQuicError.UnknownTextForm} with the value if the table has no
     *     such code
     */
    public static AnyQuicError decodeByTextForm(String value) {
        QuicError known = findByTextForm(value);
        return known != null ? known : new AnyQuicError.UnknownTextForm(value);
    }

    /**
     * Decodes a code that a peer sent by its <code>weight</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>weight</code>
     * @return the constant, or an {@link AnyQuicError.UnknownWeight} with the value if the table has no
     *     such code
     */
    public static AnyQuicError decodeByWeight(int value) {
        QuicError known = findByWeight(value);
        return known != null ? known : new AnyQuicError.UnknownWeight(value);
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
     * The {@code origin} of this code.
     *
     * @return the value, or null if the table has none
     */
    @Override
    public Origin origin() {
        return origin;
    }

    /**
     * The {@code weight} of this code.
     *
     * @return the value, or null if the table has none
     */
    public Integer weight() {
        return weight;
    }

    /**
     * This code as one text: <code>&#123;number&#125; &#123;name&#125;</code>.
     *
     * @return the text, never null
     */
    public String textForm() {
        return textForm;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public QuicError fallback() {
        return EveryFallback.ALL[ordinal()];
    }

    /** The values of {@code origin}. */
    @Generated("codes.yaml")
    public enum Origin {
        /** <code>transport</code>: 0x0-0x3FFF. */
        TRANSPORT("transport"),

        /** <code>private</code>: 0x3FFFFFFFFFFFFF00-0x3FFFFFFFFFFFFFFF. */
        PRIVATE("private");

        /**
         * Finds the value that follows from the number of a code, known or unknown.
         *
         * @param number any number
         * @return the value, or null if no range contains the number
         */
        public static Origin find(long number) {
            if (number >= 0L && number <= 16383L) {
                return TRANSPORT;
            }
            if (number >= 4611686018427387648L && number <= 4611686018427387903L) {
                return PRIVATE;
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

        Origin(String label) {
            this.label = label;
        }
    }

    /** The numbers, each at its slot; no two share a slot. */
    private static final long[] keysBySlot = new long[1 << 3];

    private static final QuicError[] codesBySlot = new QuicError[keysBySlot.length];

    static {
        for (QuicError code : values()) {
            int slot = slot(code.number());
            keysBySlot[slot] = code.number();
            codesBySlot[slot] = code;
        }
    }

    private final long number;

    private final String phrase;

    private final String meaning;

    private final Origin origin;

    private final Integer weight;

    private final String textForm;

    private final int since;

    QuicError(long number, String phrase, String meaning, Origin origin, Integer weight,
            String textForm, int since) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.origin = origin;
        this.weight = weight;
        this.textForm = textForm;
        this.since = since;
    }

    /**
     * Maps the keys of this table to different slots: the upper 3 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 3));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 4];

        private static final QuicError[] codesBySlot = new QuicError[textsBySlot.length];

        static {
            for (QuicError code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, QuicError code) {
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

    /** The constants by {@code weight()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByWeight {
        /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
        private static final QuicError[] codesBySlot = new QuicError[16 + 1];

        static {
            for (QuicError code : values()) {
                if (code.weight() != null) {
                    codesBySlot[slot(code.weight())] = code;
                }
            }
        }

        /**
         * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
         * is a power of two, so one mask does the range check.
         */
        private static int slot(int value) {
            int last = codesBySlot.length - 1;
            int first = -1;
            int distance = value - first;
            int slot = distance & (last - 1);
            return slot == distance ? slot : last;
        }
    }

    /** The results of {@code fallback()}, in the order of the constants; null for those not listed. */
    @Generated("codes.yaml")
    private static final class EveryFallback {
        static final QuicError[] ALL = new QuicError[values().length];

        static {
            ALL[QuicError.PROTOCOL_VIOLATION.ordinal()] = QuicError.INTERNAL_ERROR;
        }
    }
}
