package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/**
 * Status codes of IAM.
 *
 * <p>A profile of {@link HttpStatus}: the same numbers, with names and wording of its own.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum IamStatus implements AnyIamStatus {
    /** 200 Success: It worked. */
    SUCCESS(200, "Success", "It worked."),

    /** 404 NotFound: The requested resource cannot be found. */
    NOT_FOUND(404, "NotFound", "The requested resource cannot be found.");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static IamStatus find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static IamStatus of(int number) {
        IamStatus found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("iam", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyIamStatus.Unknown} with the value if the table has no such
     *     code
     */
    public static AnyIamStatus decode(int number) {
        IamStatus known = find(number);
        return known != null ? known : new AnyIamStatus.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static IamStatus findByName(String name) {
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
     * The target in the table {@code http}.
     *
     * <p>It has the same number.
     *
     * @return the target, never null
     */
    public HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final IamStatus[] codesBySlot = new IamStatus[512 + 1];

    static {
        for (IamStatus code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    IamStatus(int number, String phrase, String meaning) {
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
        private static final String[] textsBySlot = new String[1 << 3];

        private static final IamStatus[] codesBySlot = new IamStatus[textsBySlot.length];

        static {
            for (IamStatus code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, IamStatus code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 3);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }

    /**
     * The mapping to {@code http}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @SuppressWarnings("deprecation")
    @Generated("codes.yaml")
    private static final class ToHttp {
        static final HttpStatus[] TARGETS = new HttpStatus[values().length];

        static {
            for (IamStatus code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static HttpStatus of(IamStatus code) {
            return switch (code) {
                case SUCCESS -> HttpStatus.OK;
                case NOT_FOUND -> HttpStatus.NOT_FOUND;
            };
        }
    }
}
