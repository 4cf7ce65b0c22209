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
@SuppressWarnings({"all", "EnumOrdinal", "StringConcatToTextBlock", "NullAway"})
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode, Versioned<IotCode> {
    /** -1 Internal. */
    INTERNAL(-1, "Internal", "", Category.INTERNAL, null, null, null, -2147483648, null, true, null,
            1, null, null, null),

    /** 2000 Ok: Successful requests. */
    OK(2000, "Ok", "Successful requests", Category.SUCCESS, null, null, null, 0, null, true, null,
            1, null, null, null),

    /**
     * 0x0FA1 Bad Request.
     *
     * <p>What to do: Correct the request.
     *
     * @deprecated use CONFLICT.
     */
    @Deprecated
    MALFORMED(0x0FA1, "Bad Request", "", Category.CLIENT_ERROR, null, "bad_request", null, 0, null,
            true, null, 1, null, null, "Correct the request."),

    /**
     * 4002 Gone Fishing: Nobody is there.
     *
     * <p>Since version 3; older peers are sent {@link #CONFLICT}.
     *
     * @deprecated retired: nobody sends it since 2.0.
     */
    @Deprecated
    GONE_FISHING(4002, "Gone Fishing", "Nobody is there.", Category.CLIENT_ERROR, null, null, null,
            2147483647, -2147483648, true, false, 3, "nobody sends it since 2.0", null, null),

    /**
     * 4009 Conflict: It conflicts with "something" else.
     *
     * <p>Try again &amp; again, in C:&#92;users or &#42;/ elsewhere.
     *
     * <p>What to do: Read it again.
     *
     * <p>Then repeat the change &#42;/ only once.
     *
     * <p>See the manual &#123;&#64;code here&#125;.
     *
     * <p>hint: \u201cReload\u201d, then change 100 %.
     *
     * <p>Since version 2.
     *
     * @see <a href="https://example.com/errors?code=4009&amp;lang=en#fix">https://example.com/errors?code=4009&amp;lang=en#fix</a>
     */
    CONFLICT(4009, "Conflict", "It conflicts with \"something\" else.\n"
            + "\n"
            + "Try again & again, in C:\\users or */ elsewhere.", Category.CLIENT_ERROR,
            Severity.HIGH, "conflict", "\u201cReload\u201d, then change 100 %.", -7, 30, false, true, 2, null,
            "https://example.com/errors?code=4009&lang=en#fix", "Read it again.\n"
            + "\n"
            + "Then repeat the change */ only once.");

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

    /** The version of this table: the highest version that added a code. */
    public static final int VERSION = 3;

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
            case "bad_request" -> MALFORMED;
            case "conflict" -> CONFLICT;
            default -> null;
        };
    }

    /**
     * Finds the code with this {@code retry-after}.
     *
     * @param value the {@code retry-after}
     * @return the constant, or null if the table has no such code
     */
    public static IotCode findByRetryAfter(int value) {
        int slot = ByRetryAfter.slot(value);
        return ByRetryAfter.keysBySlot[slot] == value ? ByRetryAfter.codesBySlot[slot] : null;
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

    /**
     * Decodes a code that a peer sent by its <code>retry-after</code>. The table of the peer may be newer
     * than this one.
     *
     * @param value the <code>retry-after</code>
     * @return the constant, or an {@link AnyIotCode.UnknownRetryAfter} with the value if the table has no
     *     such code
     */
    public static AnyIotCode decodeByRetryAfter(int value) {
        IotCode known = findByRetryAfter(value);
        return known != null ? known : new AnyIotCode.UnknownRetryAfter(value);
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
     * @return the value, or null if the table has none
     */
    public Severity severity() {
        return severity;
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
     * The {@code hint} of this code.
     *
     * @return the value, or null if the table has none
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
     * @return the value, or null if the table has none
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
     * @return the value, or null if the table has none
     */
    public Boolean logged() {
        return logged;
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

    /**
     * Where this code is explained further.
     *
     * @return an http or https address, or null if the table has none
     */
    public String link() {
        return link;
    }

    /**
     * What the receiver of this code should do.
     *
     * @return the text, its paragraphs separated by empty lines, or null if the table has none
     */
    public String remedy() {
        return remedy;
    }

    @Override
    public IotCode fallback() {
        return EveryFallback.ALL[ordinal()];
    }

    /** The values of {@code category}. */
    @Generated("codes.yaml")
    public enum Category {
        /** <code>success</code>: 2000-2999, 0. */
        SUCCESS("success"),

        /** <code>client-error</code>: 4000-4999. */
        CLIENT_ERROR("client-error"),

        /** <code>internal</code>: -9--1. */
        INTERNAL("internal");

        /**
         * Finds the value that follows from the number of a code, known or unknown.
         *
         * @param number any number
         * @return the value, or null if no range contains the number
         */
        public static Category find(int number) {
            if ((number >= 2000 && number <= 2999) || number == 0) {
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

    /** The values of {@code severity}. */
    @Generated("codes.yaml")
    public enum Severity {
        /** <code>low</code>. */
        LOW("low"),

        /** <code>high</code>. */
        HIGH("high");

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Severity(String label) {
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

    private final Severity severity;

    private final String errorType;

    private final String hint;

    private final int weight;

    private final Integer retryAfter;

    private final boolean isFinal;

    private final Boolean logged;

    private final int since;

    private final String retired;

    private final String link;

    private final String remedy;

    IotCode(int number, String phrase, String meaning, Category category, Severity severity,
            String errorType, String hint, int weight, Integer retryAfter, boolean isFinal,
            Boolean logged, int since, String retired, String link, String remedy) {
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
        this.link = link;
        this.remedy = remedy;
    }

    /**
     * Maps the keys of this table to different slots: the upper 4 bits of a product. The factor was found
     * by trial.
     */
    private static int slot(int key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 4));
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
            put("CLASH", IotCode.CONFLICT);
            put("EDIT_CONFLICT", IotCode.CONFLICT);
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

    /** The constants by {@code retryAfter()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByRetryAfter {
        /** The numbers, each at its slot; no two share a slot. */
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
         * Maps the keys of this table to different slots: the upper 2 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 2));
        }
    }

    /** The results of {@code fallback()}, in the order of the constants; null for those not listed. */
    @Generated("codes.yaml")
    private static final class EveryFallback {
        static final IotCode[] ALL = new IotCode[values().length];

        static {
            ALL[IotCode.GONE_FISHING.ordinal()] = IotCode.CONFLICT;
        }
    }
}
