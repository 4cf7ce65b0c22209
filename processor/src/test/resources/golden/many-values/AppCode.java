package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table app. */
@SuppressWarnings({"all", "EnumOrdinal", "StringConcatToTextBlock", "NullAway"})
@Generated("codes.yaml")
public enum AppCode implements AnyAppCode {
    /** 204 No Content. */
    NO_CONTENT(204, "No Content", ""),

    /** 400 Bad Request. */
    BAD_REQUEST(400, "Bad Request", ""),

    /** 429 Too Many Requests. */
    TOO_MANY_REQUESTS(429, "Too Many Requests", ""),

    /**
     * 503 Service Unavailable.
     *
     * <p>note: See &lt;a href&gt;.
     *
     * <p>note: Two "lines", with $T.
     */
    SERVICE_UNAVAILABLE(503, "Service Unavailable", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static AppCode find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static AppCode of(int number) {
        AppCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("app", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyAppCode.Unknown} with the value if the table has no such code
     */
    public static AnyAppCode decode(int number) {
        AppCode known = find(number);
        return known != null ? known : new AnyAppCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static AppCode findByName(String name) {
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
     * Finds all codes that have this value in {@code handling}.
     *
     * @param value the value; may be null
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    public static List<AppCode> findAllByHandling(Handling value) {
        return AllByHandling.CODES.getOrDefault(value, List.of());
    }

    /**
     * Finds all codes that have this value in {@code retry-after}.
     *
     * @param value the value
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    public static List<AppCode> findAllByRetryAfter(int value) {
        return AllByRetryAfter.CODES.getOrDefault(value, List.of());
    }

    /**
     * Finds all codes that have this value in {@code header}.
     *
     * @param value the value; may be null
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    public static List<AppCode> findAllByHeader(String value) {
        return AllByHeader.CODES.getOrDefault(value, List.of());
    }

    /**
     * Finds all codes that have this value in {@code note}.
     *
     * @param value the value; may be null
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    public static List<AppCode> findAllByNote(String value) {
        return AllByNote.CODES.getOrDefault(value, List.of());
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
     * What the client may do about it.
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
    public boolean hasHandling(Handling value) {
        return value != null && handling().contains(value);
    }

    /**
     * The {@code retry-after} of this code.
     *
     * @return the values, each once, as an unmodifiable list; empty if the table has none
     */
    public List<Integer> retryAfter() {
        return EveryRetryAfter.ALL.get(ordinal());
    }

    /**
     * Whether this code has a value in {@code retry-after}.
     *
     * @param value the value
     * @return whether the value is one of {@link #retryAfter}
     */
    public boolean hasRetryAfter(int value) {
        return retryAfter().contains(value);
    }

    /**
     * The {@code header} of this code.
     *
     * @return the values, each once, as an unmodifiable list; never empty
     */
    public List<String> header() {
        return EveryHeader.ALL.get(ordinal());
    }

    /**
     * Whether this code has a value in {@code header}.
     *
     * @param value the value; may be null
     * @return whether the value is one of {@link #header}
     */
    public boolean hasHeader(String value) {
        return value != null && header().contains(value);
    }

    /**
     * The {@code note} of this code.
     *
     * @return the values, each once, as an unmodifiable list; empty if the table has none
     */
    public List<String> note() {
        return EveryNote.ALL.get(ordinal());
    }

    /**
     * Whether this code has a value in {@code note}.
     *
     * @param value the value; may be null
     * @return whether the value is one of {@link #note}
     */
    public boolean hasNote(String value) {
        return value != null && note().contains(value);
    }

    /** The values of {@code handling}. */
    @Generated("codes.yaml")
    public enum Handling {
        /** <code>wait</code>. */
        WAIT("wait"),

        /** <code>repeat</code>. */
        REPEAT("repeat"),

        /** <code>ask</code>. */
        ASK("ask");

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
    private static final AppCode[] codesBySlot = new AppCode[512 + 1];

    static {
        for (AppCode code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    AppCode(int number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /**
     * The slot of a number. Numbers out of range map to the last slot, which is always null. The capacity
     * is a power of two, so one mask does the range check.
     */
    private static int slot(int number) {
        int last = codesBySlot.length - 1;
        int slot = number & (last - 1);
        return slot == number ? slot : last;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 4];

        private static final AppCode[] codesBySlot = new AppCode[textsBySlot.length];

        static {
            for (AppCode code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, AppCode code) {
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
        static final Map<Handling, List<AppCode>> CODES = new HashMap<>();

        static {
            for (AppCode code : values()) {
                for (Handling value : code.handling()) {
                    CODES.computeIfAbsent(value, first -> new ArrayList<>()).add(code);
                }
            }
            CODES.replaceAll((value, codes) -> List.copyOf(codes));
        }
    }

    /** The constants by the values of {@code retryAfter()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class AllByRetryAfter {
        static final Map<Integer, List<AppCode>> CODES = new HashMap<>();

        static {
            for (AppCode code : values()) {
                for (Integer value : code.retryAfter()) {
                    CODES.computeIfAbsent(value, first -> new ArrayList<>()).add(code);
                }
            }
            CODES.replaceAll((value, codes) -> List.copyOf(codes));
        }
    }

    /** The constants by the values of {@code header()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class AllByHeader {
        static final Map<String, List<AppCode>> CODES = new HashMap<>();

        static {
            for (AppCode code : values()) {
                for (String value : code.header()) {
                    CODES.computeIfAbsent(value, first -> new ArrayList<>()).add(code);
                }
            }
            CODES.replaceAll((value, codes) -> List.copyOf(codes));
        }
    }

    /** The constants by the values of {@code note()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class AllByNote {
        static final Map<String, List<AppCode>> CODES = new HashMap<>();

        static {
            for (AppCode code : values()) {
                for (String value : code.note()) {
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
            row(Handling.ASK);
            row(Handling.WAIT, Handling.REPEAT);
            row(Handling.WAIT);
        }

        private static void row(Handling... values) {
            ALL.add(List.of(values));
        }
    }

    /** The results of {@code retryAfter()}, in the order of the constants. */
    @Generated("codes.yaml")
    private static final class EveryRetryAfter {
        static final List<List<Integer>> ALL = new ArrayList<>();

        static {
            row();
            row();
            row(-1, 5, 30, 60);
            row(5);
        }

        private static void row(Integer... values) {
            ALL.add(List.of(values));
        }
    }

    /** The results of {@code header()}, in the order of the constants. */
    @Generated("codes.yaml")
    private static final class EveryHeader {
        static final List<List<String>> ALL = new ArrayList<>();

        static {
            row("ETag");
            row("Content-Type");
            row("Age", "Retry-After");
            row("Age");
        }

        private static void row(String... values) {
            ALL.add(List.of(values));
        }
    }

    /** The results of {@code note()}, in the order of the constants. */
    @Generated("codes.yaml")
    private static final class EveryNote {
        static final List<List<String>> ALL = new ArrayList<>();

        static {
            row();
            row();
            row();
            row("See <a href>.", "Two \"lines\",\n"
                            + "with $T.");
        }

        private static void row(String... values) {
            ALL.add(List.of(values));
        }
    }
}
