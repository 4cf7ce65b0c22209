package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;

/**
 * iot/v1 response codes.
 *
 * <p>The first paragraph of the table.
 *
 * <p>And the second one.
 *
 * <p>Source: iot/v1 reference, &lt;response codes&gt;.
 */
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode, Versioned<IotCode> {
    /**
     * 2000 Ok: Successful requests.
     */
    OK(2000, "Ok", "Successful requests", Category.SUCCESS, null, null, null, 0, null, true, null,
            1, null),

    /**
     * 4009 Conflict: It conflicts with "something" else.
     *
     * <p>Try again &amp; again, in C:&#92;users or &#42;/ elsewhere.
     *
     * <p>See the manual &#123;&#64;code here&#125;.
     *
     * <p>hint: \u201cReload\u201d, then change 100 %.
     *
     * <p>Since version 2.
     */
    CONFLICT(4009, "Conflict", "It conflicts with \"something\" else.\n"
            + "\n"
            + "Try again & again, in C:\\users or */ elsewhere.", Category.CLIENT_ERROR,
            Severity.HIGH, "conflict", "\u201cReload\u201d, then change 100 %.", -7, 30, false, true, 2,
            null),

    /**
     * 0x0FA1 Bad Request.
     *
     * @deprecated use CONFLICT.
     */
    @Deprecated
    MALFORMED(0x0FA1, "Bad Request", "", Category.CLIENT_ERROR, null, "bad_request", null, 0, null,
            true, null, 1, null),

    /**
     * 4002 Gone Fishing: Nobody is there.
     *
     * <p>Since version 3; older peers are sent {@link #CONFLICT}.
     *
     * @deprecated retired: nobody sends it since 2.0.
     */
    @Deprecated
    GONE_FISHING(4002, "Gone Fishing", "Nobody is there.", Category.CLIENT_ERROR, null, null, null,
            2147483647, -2147483648, true, false, 3, "nobody sends it since 2.0"),

    /**
     * -1 Internal.
     */
    INTERNAL(-1, "Internal", "", Category.INTERNAL, null, null, null, -2147483648, null, true, null,
            1, null);

    /**
     * An older name of {@link #CONFLICT}.
     *
     * @deprecated use {@link #CONFLICT}
     */
    @Deprecated
    public static final IotCode CLASH = CONFLICT;

    /**
     * An older name of {@link #CONFLICT}.
     *
     * @deprecated use {@link #CONFLICT}
     */
    @Deprecated
    public static final IotCode EDIT_CONFLICT = CONFLICT;

    /**
     * The version of this table: the highest that brought a code.
     */
    public static final int VERSION = 3;

    /**
     * The constants at the slots of their numbers, null in the gaps and in the last slot.
     */
    private static final IotCode[] codesBySlot = new IotCode[4096 + 1];

    static {
        for (IotCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final Category category;

    private final Severity severity;

    private final String errorType;

    private final String hint;

    private final int weight;

    private final Integer retryAfter;

    private final boolean isFinal;

    private final Boolean logged;

    private final int since;

    private final String retired;

    IotCode(int number, String phrase, String meaning, Category category, Severity severity,
            String errorType, String hint, int weight, Integer retryAfter, boolean isFinal,
            Boolean logged, int since, String retired) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.category = category;
        this.severity = severity;
        this.errorType = errorType;
        this.hint = hint;
        this.weight = weight;
        this.retryAfter = retryAfter;
        this.isFinal = isFinal;
        this.logged = logged;
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
        int first = -1;
        int distance = number - first;
        int slot = distance & last - 1;
        return slot == distance ? slot : last;
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

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param value the {@code retry-after}
     * @return the constant, or null when the table has none
     */
    public static IotCode findByRetryAfter(int value) {
        int slot = ByRetryAfter.slot(value);
        return ByRetryAfter.keysBySlot[slot] == value ? ByRetryAfter.codesBySlot[slot] : null;
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
     * What kind of answer it is.
     *
     * @return the value, never null
     */
    @Override
    public Category category() {
        return category;
    }

    /**
     * The {@code severity} of this code.
     *
     * @return the value, or null where the table has none
     */
    public Severity severity() {
        return severity;
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
     * The {@code hint} of this code.
     *
     * @return the value, or null where the table has none
     */
    public String hint() {
        return hint;
    }

    /**
     * The {@code weight} of this code.
     *
     * @return the value
     */
    public int weight() {
        return weight;
    }

    /**
     * Seconds to wait.
     *
     * @return the value, or null where the table has none
     */
    public Integer retryAfter() {
        return retryAfter;
    }

    /**
     * The {@code is-final} of this code.
     *
     * @return the value
     */
    public boolean isFinal() {
        return isFinal;
    }

    /**
     * The {@code logged} of this code.
     *
     * @return the value, or null where the table has none
     */
    public Boolean logged() {
        return logged;
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
            return (int) (key * 0x9077873B9560201DL >>> Long.SIZE - 2);
        }
    }

    /**
     * The constants by {@code retryAfter()}; filled when one is first looked up.
     */
    private static final class ByRetryAfter {
        /**
         * The numbers at their slots; no two have the same.
         */
        private static final int[] keysBySlot = new int[1 << 2];

        private static final IotCode[] codesBySlot = new IotCode[keysBySlot.length];

        static {
            for (IotCode code : values()) {
                if (code.retryAfter() == null) {
                    continue;
                }
                int slot = slot(code.retryAfter());
                keysBySlot[slot] = code.retryAfter();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Takes the keys of this table to different slots, by the upper 2 bits of a product: the factor was
         * found by trying.
         */
        private static int slot(int key) {
            return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 2);
        }
    }

    /**
     * What {@code fallback()} answers, in the order of the constants; null for those not named.
     */
    private static final class EveryFallback {
        static final IotCode[] ALL = new IotCode[values().length];

        static {
            ALL[IotCode.GONE_FISHING.ordinal()] = IotCode.CONFLICT;
        }
    }

    /**
     * The values of {@code category}.
     */
    public enum Category {
        /**
         * <code>success</code>: 2000-2999, 0.
         */
        SUCCESS("success"),

        /**
         * <code>client-error</code>: 4000-4999.
         */
        CLIENT_ERROR("client-error"),

        /**
         * <code>internal</code>: -9--1.
         */
        INTERNAL("internal");

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
            if (number >= 2000 && number <= 2999 || number == 0) {
                return SUCCESS;
            }
            if (number >= 4000 && number <= 4999) {
                return CLIENT_ERROR;
            }
            if (number >= -9 && number <= -1) {
                return INTERNAL;
            }
            return null;
        }
    }

    /**
     * The values of {@code severity}.
     */
    public enum Severity {
        /**
         * <code>low</code>.
         */
        LOW("low"),

        /**
         * <code>high</code>.
         */
        HIGH("high");

        private final String label;

        Severity(String label) {
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
    }
}
