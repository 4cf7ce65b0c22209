package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The table priority. */
@Generated("codes.yaml")
@NullMarked
public enum Priority implements AnyPriority {
    /** low Low. */
    LOW("low", "Low", "");

    /**
     * Finds the code with this text.
     *
     * @param text the code; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable Priority find(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "low" -> LOW;
            default -> null;
        };
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param text the code
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static Priority of(String text) {
        Priority found = find(text);
        if (found == null) {
            throw UnknownCodeException.of("priority", text);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param text the code
     * @return the constant, or an {@link AnyPriority.Unknown} with the value if the table has no such code
     */
    public static AnyPriority decode(String text) {
        Priority known = find(text);
        return known != null ? known : new AnyPriority.Unknown(text);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static @Nullable Priority findByName(@Nullable String name) {
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
     * Reads a code from JSON.
     *
     * @param value the code
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Priority fromJson(Object value) {
        return of(WireValues.asText("priority", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the code, as a text
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    public static Priority fromString(String value) {
        return of(WireValues.asText("priority", value));
    }

    @Override
    public String text() {
        return text;
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

    private final String text;

    private final String phrase;

    private final String meaning;

    Priority(String text, String phrase, String meaning) {
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /** The constants by {@code name()}; filled at the first lookup. */
    @Generated("codes.yaml")
    private static final class ByName {
        /** The texts, each at its slot or at the next free one. */
        private static final String[] textsBySlot = new String[1 << 2];

        private static final Priority[] codesBySlot = new Priority[textsBySlot.length];

        static {
            for (Priority code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, Priority code) {
            int slot = slot(text);
            while (textsBySlot[slot] != null) {
                slot = next(slot);
            }
            textsBySlot[slot] = text;
            codesBySlot[slot] = code;
        }

        /** Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing). */
        private static int slot(String key) {
            return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 2);
        }

        private static int next(int slot) {
            return (slot + 1) & (textsBySlot.length - 1);
        }
    }
}
