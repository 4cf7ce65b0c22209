package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * iot/v1 response codes.
 */
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode {
    /**
     * 2000 Ok: Successful requests.
     */
    OK(2000, "Ok", "Successful requests", Category.SUCCESS, null, null, null),

    /**
     * 4000 Bad Request.
     */
    BAD_REQUEST(4000, "Bad Request", "", Category.CLIENT_ERROR, "bad_request", 3, true),

    /**
     * 4001 Not Found.
     *
     * @deprecated use 4000.
     */
    @Deprecated
    NOT_FOUND(4001, "Not Found", "", Category.CLIENT_ERROR, "not_found", null, null),

    /**
     * 5000 Broken.
     */
    BROKEN(5000, "Broken", "", Category.SERVER_ERROR, null, -1, false);

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
    private static final IotCode[] codesBySlot = new IotCode[8192 + 1];

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
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param number the number
     * @return the constant, or null when the table has none
     */
    public static IotCode find(int number) {
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
    public static IotCode of(int number) {
        IotCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("iot", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the number
     * @return the constant, for which nothing is allocated, or an {@link AnyIotCode.Unknown} that keeps
     *     the value
     */
    public static AnyIotCode decode(int number) {
        IotCode known = find(number);
        return known != null ? known : new AnyIotCode.Unknown(number);
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param value the {@code error.type}; may be null
     * @return the constant, or null when the table has none
     */
    public static IotCode findByErrorType(String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByErrorType.slot(hash);
        return ByErrorType.keysBySlot[slot] == hash && value.equals(ByErrorType.textsBySlot[slot])
                ? ByErrorType.codesBySlot[slot] : null;
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
     * @return the value, or null where the table has none
     */
    public String errorType() {
        return errorType;
    }

    /**
     * The {@code weight} of this code.
     *
     * @return the value, or null where the table has none
     */
    public Integer weight() {
        return weight;
    }

    /**
     * The {@code logged} of this code.
     *
     * @return the value, or null where the table has none
     */
    public Boolean logged() {
        return logged;
    }

    /**
     * The constants by {@code errorType()}; filled when one is first looked up.
     */
    private static final class ByErrorType {
        /**
         * The hash codes of the texts at their slots; no two have the same.
         */
        private static final int[] keysBySlot = new int[1 << 2];

        private static final IotCode[] codesBySlot = new IotCode[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (IotCode code : values()) {
                if (code.errorType() == null) {
                    continue;
                }
                int slot = slot(code.errorType().hashCode());
                keysBySlot[slot] = code.errorType().hashCode();
                textsBySlot[slot] = code.errorType();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots, by the upper 2 bits of a product: the factor was
         * found by trying.
         */
        private static int slot(int key) {
            return (int) (key * 0x18E572A2C7DF3AB1L >>> Long.SIZE - 2);
        }
    }

    /**
     * The values of {@code category}.
     */
    public enum Category {
        /**
         * <code>success</code>: 2000-2999.
         */
        SUCCESS("success"),

        /**
         * <code>client-error</code>: 4000-4999.
         */
        CLIENT_ERROR("client-error"),

        /**
         * <code>server-error</code>: 5000-5999.
         */
        SERVER_ERROR("server-error");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        /**
         * The value that the number of a code tells, be the code known or not.
         *
         * @param number any number
         * @return the value, or null when no range has the number
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
    }
}
