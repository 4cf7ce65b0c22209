package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** iot/v1 response codes. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode {
    /** 2000 Ok: Successful requests. */
    OK(2000, "Ok", "Successful requests", Category.SUCCESS, null, null, null),

    /** 4000 Bad Request. */
    BAD_REQUEST(4000, "Bad Request", "", Category.CLIENT_ERROR, "bad_request", 3, true),

    /**
     * 4001 Not Found.
     *
     * @deprecated use 4000.
     */
    @Deprecated
    NOT_FOUND(4001, "Not Found", "", Category.CLIENT_ERROR, "not_found", null, null),

    /** 5000 Broken. */
    BROKEN(5000, "Broken", "", Category.SERVER_ERROR, null, -1, false);

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

    /**
     * Finds the code with this {@code error.type}.
     *
     * @param value the {@code error.type}; may be null
     * @return the constant, or null if the table has no such code
     */
    public static IotCode findByErrorType(String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "bad_request" -> BAD_REQUEST;
            case "not_found" -> NOT_FOUND;
            default -> null;
        };
    }

    /**
     * Decodes a code that a peer sent by its <code>error.type</code>. The table of the peer may be newer
     * than this one.
     *
     * @param value the <code>error.type</code>, never null
     * @return the constant, or an {@link AnyIotCode.UnknownErrorType} with the value if the table has no
     *     such code
     */
    public static AnyIotCode decodeByErrorType(String value) {
        IotCode known = findByErrorType(value);
        return known != null ? known : new AnyIotCode.UnknownErrorType(value);
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
     * The {@code weight} of this code.
     *
     * @return the value, or null if the table has none
     */
    public Integer weight() {
        return weight;
    }

    /**
     * The {@code logged} of this code.
     *
     * @return the value, or null if the table has none
     */
    public Boolean logged() {
        return logged;
    }

    /** The values of {@code category}. */
    @Generated("codes.yaml")
    public enum Category {
        /** <code>success</code>: 2000-2999. */
        SUCCESS("success"),

        /** <code>client-error</code>: 4000-4999. */
        CLIENT_ERROR("client-error"),

        /** <code>server-error</code>: 5000-5999. */
        SERVER_ERROR("server-error");

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
            if (number >= 5000 && number <= 5999) {
                return SERVER_ERROR;
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
    private static final int[] keysBySlot = new int[1 << 3];

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

    private final String errorType;

    private final Integer weight;

    private final Boolean logged;

    IotCode(int number, String phrase, String meaning, Category category, String errorType,
            Integer weight, Boolean logged) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.category = category;
        this.errorType = errorType;
        this.weight = weight;
        this.logged = logged;
    }

    /**
     * Maps the keys of this table to different slots: the upper 3 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0x9077873B9560201DL) >>> (Long.SIZE - 3));
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 4];

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
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 4);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }
}
