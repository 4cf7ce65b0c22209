package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;

/** The table registry. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum RegistryStatus implements AnyRegistryStatus {
    /** 200 OK. */
    OK(200, "OK", "", "200 OK"),

    /** 404 Not Found: There is no such entry. */
    NOT_FOUND(404, "Not Found", "There is no such entry.", "404 Not Found"),

    /** 405 Not "Allowed" */
    NOT_ALLOWED(405, "Not \"Allowed\"", "", "405 Not \"Allowed\""),

    /** 409 Conflict. */
    CONFLICT(409, "Conflict", "", "409 Conflict"),

    /** 410 Gone. */
    GONE(410, "Gone", "", "410 Gone");

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    public static RegistryStatus find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static RegistryStatus of(int number) {
        RegistryStatus found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("registry", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyRegistryStatus.Unknown} with the value if the table has no
     *     such code
     */
    public static AnyRegistryStatus decode(int number) {
        RegistryStatus known = find(number);
        return known != null ? known : new AnyRegistryStatus.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static RegistryStatus findByName(String name) {
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
     * Finds the code with this text form.
     *
     * @param text the text, such as <code>200 OK</code>; may be null
     * @return the constant, or null if the table has no such code
     */
    public static RegistryStatus findByTextForm(String text) {
        if (text == null) {
            return null;
        }
        int hash = text.hashCode();
        int slot = ByTextForm.slot(hash);
        return ByTextForm.keysBySlot[slot] == hash && text.equals(ByTextForm.textsBySlot[slot])
                ? ByTextForm.codesBySlot[slot] : null;
    }

    /**
     * Decodes a code that a peer sent by its <code>text-form</code>. The table of the peer may be newer
     * than this one.
     *
     * @param value the <code>text-form</code>, never null
     * @return the constant, or an {@link AnyRegistryStatus.UnknownTextForm} with the value if the table
     *     has no such code
     */
    public static AnyRegistryStatus decodeByTextForm(String value) {
        RegistryStatus known = findByTextForm(value);
        return known != null ? known : new AnyRegistryStatus.UnknownTextForm(value);
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
     * This code as one text: <code>&#123;number&#125; &#123;name&#125;</code>.
     *
     * @return the text, never null
     */
    public String textForm() {
        return textForm;
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final RegistryStatus[] codesBySlot = new RegistryStatus[512 + 1];

    static {
        for (RegistryStatus code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    private final String textForm;

    RegistryStatus(int number, String phrase, String meaning, String textForm) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
        this.textForm = textForm;
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

        private static final RegistryStatus[] codesBySlot = new RegistryStatus[textsBySlot.length];

        static {
            for (RegistryStatus code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, RegistryStatus code) {
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

    /** The constants by {@code textForm()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByTextForm {
        /** The hash codes of the texts, each at its slot; no two share a slot. */
        private static final int[] keysBySlot = new int[1 << 4];

        private static final RegistryStatus[] codesBySlot = new RegistryStatus[keysBySlot.length];

        private static final String[] textsBySlot = new String[keysBySlot.length];

        static {
            for (RegistryStatus code : values()) {
                int slot = slot(code.textForm().hashCode());
                keysBySlot[slot] = code.textForm().hashCode();
                textsBySlot[slot] = code.textForm();
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
