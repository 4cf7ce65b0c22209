package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;
import io.codebook.WireValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table iot. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
@NullMarked
public enum IotCode implements AnyIotCode, Versioned<IotCode> {
    /** 4004 Not Found. */
    NOT_FOUND(4004, "Not Found", "", Category.CLIENT_ERROR, "not_found", null, 1, null),

    /**
     * 4009 Conflict.
     *
     * <p>Since version 2; older peers are sent {@link #NOT_FOUND}.
     */
    CONFLICT(4009, "Conflict", "", Category.CLIENT_ERROR, null, 3, 2, null),

    /**
     * 5003 Unavailable.
     *
     * @deprecated retired: Nobody sends it.
     */
    @Deprecated
    UNAVAILABLE(5003, "Unavailable", "", Category.SERVER_ERROR, null, null, 1, "Nobody sends it.");

    /** The version of this table: the highest version that added a code. */
    public static final int VERSION = 2;

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable IotCode find(int number) {
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
    public static @Nullable IotCode findByName(@Nullable String name) {
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
    public static @Nullable IotCode findByErrorType(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "not_found" -> NOT_FOUND;
            default -> null;
        };
    }

    /**
     * Finds all codes that have this value in {@code handling}.
     *
     * @param value the value; may be null
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    public static List<IotCode> findAllByHandling(@Nullable Handling value) {
        return AllByHandling.CODES.getOrDefault(value, List.of());
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
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IotCode fromJson(Object value) {
        return of(WireValues.asInt("iot", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static IotCode fromString(String value) {
        return of(WireValues.asInt("iot", value));
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
    public @Nullable String errorType() {
        return errorType;
    }

    /**
     * The {@code retry-after} of this code.
     *
     * @return the value, or null if the table has none
     */
    public @Nullable Integer retryAfter() {
        return retryAfter;
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
    public @Nullable String retired() {
        return retired;
    }

    /**
     * The {@code handling} of this code.
     *
     * @return the values, each once, as an unmodifiable list; empty if the table has none
     */
    public List<Handling> handling() {
        return EveryHandling.ALL.get(ordinal());
    }

    /**
     * Whether this code has a value in {@code handling}.
     *
     * @param value the value; may be null
     * @return whether the value is one of {@link #handling}
     */
    public boolean hasHandling(@Nullable Handling value) {
        return value != null && handling().contains(value);
    }

    @Override
    public @Nullable IotCode fallback() {
        return EveryFallback.ALL[ordinal()];
    }

    /**
     * The target in the table {@code http}.
     *
     * @return the target, or null if there is none
     */
    public @Nullable HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    /** The values of {@code category}. */
    @Generated("codes.yaml")
    public enum Category {
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
        public static @Nullable Category find(int number) {
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

    /** The values of {@code handling}. */
    @Generated("codes.yaml")
    public enum Handling {
        /** <code>wait</code>. */
        WAIT("wait"),

        /** <code>stop</code>. */
        STOP("stop");

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Handling(String label) {
            this.label = label;
        }
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

    private final Category category;

    private final @Nullable String errorType;

    private final @Nullable Integer retryAfter;

    private final int since;

    private final @Nullable String retired;

    IotCode(int number, String phrase, String meaning, Category category,
            @Nullable String errorType, @Nullable Integer retryAfter, int since,
            @Nullable String retired) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.category = category;
        this.errorType = errorType;
        this.retryAfter = retryAfter;
        this.since = since;
        this.retired = retired;
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

    /** The constants by the values of {@code handling()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class AllByHandling {
        static final Map<Handling, List<IotCode>> CODES = new HashMap<>();

        static {
            for (IotCode code : values()) {
                for (Handling value : code.handling()) {
                    CODES.computeIfAbsent(value, first -> new ArrayList<>()).add(code);
                }
            }
            CODES.replaceAll((value, codes) -> List.copyOf(codes));
        }
    }

    /** The results of {@code handling()}, in the order of the constants. */
    @Generated("codes.yaml")
    private static final class EveryHandling {
        static final List<List<Handling>> ALL = new ArrayList<>();

        static {
            row();
            row(Handling.WAIT);
            row();
        }

        private static void row(Handling... values) {
            ALL.add(List.of(values));
        }
    }

    /** The results of {@code fallback()}, in the order of the constants; null for those not listed. */
    @Generated("codes.yaml")
    private static final class EveryFallback {
        static final IotCode[] ALL = new IotCode[values().length];

        static {
            ALL[IotCode.CONFLICT.ordinal()] = IotCode.NOT_FOUND;
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

        private static @Nullable HttpStatus of(IotCode code) {
            return switch (code) {
                case NOT_FOUND -> HttpStatus.NOT_FOUND;
                case CONFLICT -> HttpStatus.CONFLICT;
                case UNAVAILABLE -> null;
            };
        }
    }
}
