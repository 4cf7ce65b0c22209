package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;

/**
 * The table iot.
 */
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode, Versioned<IotCode> {
    /**
     * 4290 Quota Used Up.
     *
     * <p>Since version 4; older peers are sent {@link #TOO_MANY_REQUESTS}.
     */
    QUOTA_USED_UP(4290, "Quota Used Up", "", Category.CLIENT_ERROR, 4, null),

    /**
     * 4029 Too Many Requests: It was sent too fast.
     *
     * <p>Since version 3; older peers are sent {@link #CONFLICT}.
     */
    TOO_MANY_REQUESTS(4029, "Too Many Requests", "It was sent too fast.", Category.CLIENT_ERROR, 3,
            null),

    /**
     * 2000 Ok.
     */
    OK(2000, "Ok", "", Category.SUCCESS, 1, null),

    /**
     * 4000 Bad Request.
     */
    BAD_REQUEST(4000, "Bad Request", "", Category.CLIENT_ERROR, 1, null),

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
     * 4031 Moved.
     *
     * <p>Since version 3.
     */
    MOVED(4031, "Moved", "", Category.CLIENT_ERROR, 3, null),

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
            + "Use BAD_REQUEST.");

    /**
     * The version of this table: the highest that brought a code.
     */
    public static final int VERSION = 4;

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

    @Override
    public int since() {
        return since;
    }

    /**
     * Why this code was retired: it is still understood, and no longer to be sent.
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

    /**
     * What {@code fallback()} answers, in the order of the constants; null for those not named.
     */
    private static final class EveryFallback {
        static final IotCode[] ALL = new IotCode[values().length];

        static {
            ALL[IotCode.QUOTA_USED_UP.ordinal()] = IotCode.TOO_MANY_REQUESTS;
            ALL[IotCode.TOO_MANY_REQUESTS.ordinal()] = IotCode.CONFLICT;
            ALL[IotCode.CONFLICT.ordinal()] = IotCode.BAD_REQUEST;
            ALL[IotCode.GONE_FISHING.ordinal()] = IotCode.BAD_REQUEST;
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
        CLIENT_ERROR("client-error");

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
            return null;
        }
    }
}
