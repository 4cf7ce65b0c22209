package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table grpc. */
@Generated("codes.yaml")
@NullMarked
public enum GrpcStatus implements AnyGrpcStatus {
    /** 0 OK. */
    OK(0, "OK", ""),

    /** 1 CANCELLED. */
    CANCELLED(1, "CANCELLED", ""),

    /** 3 INVALID_ARGUMENT. */
    INVALID_ARGUMENT(3, "INVALID_ARGUMENT", ""),

    /** 4 DEADLINE_EXCEEDED. */
    DEADLINE_EXCEEDED(4, "DEADLINE_EXCEEDED", ""),

    /** 5 NOT_FOUND. */
    NOT_FOUND(5, "NOT_FOUND", "");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable GrpcStatus find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static GrpcStatus of(int number) {
        GrpcStatus found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("grpc", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyGrpcStatus.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyGrpcStatus decode(int number) {
        GrpcStatus known = find(number);
        return known != null ? known : new AnyGrpcStatus.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable GrpcStatus findByName(@Nullable String name) {
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
     * Finds the code with this name.
     *
     * @param value the reason phrase; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable GrpcStatus findByPhrase(@Nullable String value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int slot = ByPhrase.slot(hash);
        return ByPhrase.keysBySlot[slot] == hash && value.equals(ByPhrase.textsBySlot[slot])
                ? ByPhrase.codesBySlot[slot] : null;
    }

    /**
     * Decodes a code that a peer sent by its <code>name</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>name</code>, never null
     * @return the constant, or an {@link AnyGrpcStatus.UnknownPhrase} with the value if the table has no
     *     such code
     */
    public static AnyGrpcStatus decodeByPhrase(String value) {
        GrpcStatus known = findByPhrase(value);
        return known != null ? known : new AnyGrpcStatus.UnknownPhrase(value);
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the <code>name</code>
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GrpcStatus fromJson(Object value) {
        String key = WireValues.asText("grpc", value);
        GrpcStatus found = findByPhrase(key);
        if (found == null) {
            throw UnknownCodeException.by("grpc", "name", key);
        }
        return found;
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the <code>name</code>, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static GrpcStatus fromString(String value) {
        String key = WireValues.asText("grpc", value);
        GrpcStatus found = findByPhrase(key);
        if (found == null) {
            throw UnknownCodeException.by("grpc", "name", key);
        }
        return found;
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
    @Override
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

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final GrpcStatus[] codesBySlot = new GrpcStatus[8 + 1];

    static {
        for (GrpcStatus code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    GrpcStatus(int number, String phrase, String meaning) {
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
        private static final String[] textsBySlot = new String[1 << 5];

        private static final GrpcStatus[] codesBySlot = new GrpcStatus[textsBySlot.length];

        static {
            for (GrpcStatus code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, GrpcStatus code) {
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

    /** The constants by {@code phrase()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByPhrase {
        /** The hash codes of the texts, each at its slot; no two share a slot. */
        private static final int[] keysBySlot = new int[1 << 4];

        private static final GrpcStatus[] codesBySlot = new GrpcStatus[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (GrpcStatus code : values()) {
                int slot = slot(code.phrase().hashCode());
                keysBySlot[slot] = code.phrase().hashCode();
                textsBySlot[slot] = code.phrase();
                codesBySlot[slot] = code;
            }
        }

        /**
         * Maps the keys of this table to different slots: the upper 4 bits of a product. The factor was found
         * by trial.
         */
        private static int slot(int key) {
            return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 4));
        }
    }
}
