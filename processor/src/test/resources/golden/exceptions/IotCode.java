package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table iot. */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum IotCode implements AnyIotCode {
    /** 4004 Not Found. */
    NOT_FOUND(4004, "Not Found", "", "not_found"),

    /** 4009 Conflict. */
    CONFLICT(4009, "Conflict", "", null),

    /**
     * 4010 Gone.
     *
     * @deprecated Use NOT_FOUND.
     */
    @Deprecated
    GONE(4010, "Gone", "", null),

    /** 5003 Unavailable. */
    UNAVAILABLE(5003, "Unavailable", "", null);

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
     * The {@code error.type} of this code.
     *
     * @return the value, or null if the table has none
     */
    public String errorType() {
        return errorType;
    }

    /**
     * The target in the table {@code http}.
     *
     * @return the target, or null if there is none
     */
    public HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final IotCode[] codesBySlot = new IotCode[1024 + 1];

    static {
        for (IotCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final String errorType;

    IotCode(int number, String phrase, String meaning, String errorType) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.errorType = errorType;
    }

    /**
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int first = 4004;
        int distance = number - first;
        int slot = distance & (last - 1);
        return slot == distance ? slot : last;
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

    /**
     * The mapping to {@code http}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToHttp {
        static final HttpStatus[] TARGETS = new HttpStatus[values().length];

        static {
            for (IotCode code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static HttpStatus of(IotCode code) {
            return switch (code) {
                case NOT_FOUND -> HttpStatus.NOT_FOUND;
                case CONFLICT -> HttpStatus.CONFLICT;
                case GONE -> HttpStatus.NOT_FOUND;
                case UNAVAILABLE -> null;
            };
        }
    }
}
