package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;

/** The table iot. */
@SuppressWarnings({"all", "EnumOrdinal", "StringConcatToTextBlock", "NullAway"})
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode, Versioned<IotCode> {
    /** 2000 Ok. */
    OK(2000, "Ok", "", Category.SUCCESS, 1, null),

    /** 4000 Bad Request. */
    BAD_REQUEST(4000, "Bad Request", "", Category.CLIENT_ERROR, 1, null),

    /**
     * 4002 Gone Fishing.
     *
     * <p>Since version 2; older peers are sent {@link #BAD_REQUEST}.
     *
     * @deprecated retired: Nobody "sends" it. Use BAD_REQUEST.
     */
    @Deprecated
    GONE_FISHING(4002, "Gone Fishing", "", Category.CLIENT_ERROR, 2, "Nobody \"sends\" it.\n"
            + "\n"
            + "Use BAD_REQUEST."),

    /**
     * 4009 Conflict.
     *
     * <p>Since version 2; older peers are sent {@link #BAD_REQUEST}.
     *
     * @deprecated Use BAD_REQUEST.
     */
    @Deprecated
    CONFLICT(4009, "Conflict", "", Category.CLIENT_ERROR, 2, null),

    /**
     * 4029 Too Many Requests: It was sent too fast.
     *
     * <p>Since version 3; older peers are sent {@link #CONFLICT}.
     */
    TOO_MANY_REQUESTS(4029, "Too Many Requests", "It was sent too fast.", Category.CLIENT_ERROR, 3,
            null),

    /**
     * 4031 Moved.
     *
     * <p>Since version 3.
     */
    MOVED(4031, "Moved", "", Category.CLIENT_ERROR, 3, null),

    /**
     * 4290 Quota Used Up.
     *
     * <p>Since version 4; older peers are sent {@link #TOO_MANY_REQUESTS}.
     */
    QUOTA_USED_UP(4290, "Quota Used Up", "", Category.CLIENT_ERROR, 4, null);

    /** The version of this table: the highest version that added a code. */
    public static final int VERSION = 4;

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static IotCode find(int number) {
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

    @Override
    public int since() {
        return since;
    }

    /**
     * Why this code is retired. Receivers still understand it, but it should no longer be sent.
     *
     * @return the reason, or null for a code that is in use
     */
    public String retired() {
        return retired;
    }

    @Override
    public IotCode fallback() {
        return EveryFallback.ALL[ordinal()];
    }

    /** The values of {@code category}. */
    @Generated("codes.yaml")
    public enum Category {
        /** <code>success</code>: 2000-2999. */
        SUCCESS("success"),

        /** <code>client-error</code>: 4000-4999. */
        CLIENT_ERROR("client-error");

        /**
         * Finds the value that follows from the number of a code, known or unknown.
         *
         * @param number any number
         * @return the value, or null if no range contains the number
         */
        public static Category find(int number) {
            if (number >= 2000 && number <= 2999) {
                return SUCCESS;
            }
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

    /** The numbers, each at its slot; no two share a slot. */
    private static final int[] keysBySlot = new int[1 << 4];

    private static final IotCode[] codesBySlot = new IotCode[keysBySlot.length];

    static {
        for (IotCode code : values()) {
            int slot = slot(code.number());
            keysBySlot[slot] = code.number();
            codesBySlot[slot] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final Category category;

    private final int since;

    private final String retired;

    IotCode(int number, String phrase, String meaning, Category category, int since,
            String retired) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.category = category;
        this.since = since;
        this.retired = retired;
    }

    /**
     * Maps the keys of this table to different slots: the upper 4 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0xD54396A81A21A7EDL) >>> (Long.SIZE - 4));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 5];

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
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 5);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /** The results of {@code fallback()}, in the order of the constants; null for those not listed. */
    @Generated("codes.yaml")
    private static final class EveryFallback {
        static final IotCode[] ALL = new IotCode[values().length];

        static {
            ALL[IotCode.GONE_FISHING.ordinal()] = IotCode.BAD_REQUEST;
            ALL[IotCode.CONFLICT.ordinal()] = IotCode.BAD_REQUEST;
            ALL[IotCode.TOO_MANY_REQUESTS.ordinal()] = IotCode.CONFLICT;
            ALL[IotCode.QUOTA_USED_UP.ordinal()] = IotCode.TOO_MANY_REQUESTS;
        }
    }
}
