package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.WireValues;

/** The table device. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public enum DeviceError implements AnyDeviceError {
    /** 4.00 Bad Request. */
    BAD_REQUEST(128, "4.00", "Bad Request", "", Kind.INPUT, "bad-1",
            "[input/bad-1] 4.00: <Bad Request>"),

    /** 5.00 Failed. */
    FAILED(160, "5.00", "Failed", "", Kind.OUTPUT, "bad-1", "[output/bad-1] 5.00: <Failed>");

    /**
     * Finds the code with this number.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, or null if the table has no such code
     */
    public static DeviceError find(int number) {
        return codesBySlot[slot(number)];
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    public static DeviceError of(int number) {
        DeviceError found = find(number);
        if (found == null) {
            throw UnknownCodeException.ofCoap("device", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the byte on the wire, 0 to 255
     * @return the constant, or an {@link AnyDeviceError.Unknown} with the value if the table has no such
     *     code
     * @throws IllegalArgumentException if the number is not 0 to 255
     */
    public static AnyDeviceError decode(int number) {
        DeviceError known = find(number);
        return known != null ? known : new AnyDeviceError.Unknown(number);
    }

    /**
     * Does the same as {@link #find(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which is negative in Java from 4.00 on
     * @return the result of {@link #find(int)}
     */
    public static DeviceError find(byte number) {
        return find(Byte.toUnsignedInt(number));
    }

    /**
     * Does the same as {@link #of(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which is negative in Java from 4.00 on
     * @return the result of {@link #of(int)}
     */
    public static DeviceError of(byte number) {
        return of(Byte.toUnsignedInt(number));
    }

    /**
     * Does the same as {@link #decode(int)}, for a byte as it was read.
     *
     * @param number the byte on the wire, which is negative in Java from 4.00 on
     * @return the result of {@link #decode(int)}
     */
    public static AnyDeviceError decode(byte number) {
        return decode(Byte.toUnsignedInt(number));
    }

    /**
     * Finds the code with this text.
     *
     * @param text the code as text, such as {@code 4.04}; may be null
     * @return the constant, or null if the table has no such code
     */
    public static DeviceError findByText(String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "4.00" -> BAD_REQUEST;
            case "5.00" -> FAILED;
            default -> null;
        };
    }

    /**
     * Does the same as {@link #decode(int)}, for a code as text.
     *
     * @param text the code as text, such as {@code 4.04}
     * @return the constant, or an {@link AnyDeviceError.Unknown} with the value if the table has no such
     *     code
     * @throws IllegalArgumentException if the text is not a class from 0 to 7, a point and two digits up
     *     to 31
     */
    public static AnyDeviceError decodeText(String text) {
        DeviceError known = findByText(text);
        return known != null ? known
                : new AnyDeviceError.Unknown(WireValues.asCoap("device", text));
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    public static DeviceError findByName(String name) {
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
     * @param text the text, such as <code>[input/bad-1] 4.00: &lt;Bad Request&gt;</code>; may be null
     * @return the constant, or null if the table has no such code
     */
    public static DeviceError findByTextForm(String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "[input/bad-1] 4.00: <Bad Request>" -> BAD_REQUEST;
            case "[output/bad-1] 5.00: <Failed>" -> FAILED;
            default -> null;
        };
    }

    /**
     * Decodes a code that a peer sent by its <code>text-form</code>. The table of the peer may be newer
     * than this one.
     *
     * @param value the <code>text-form</code>, never null
     * @return the constant, or an {@link AnyDeviceError.UnknownTextForm} with the value if the table has
     *     no such code
     */
    public static AnyDeviceError decodeByTextForm(String value) {
        DeviceError known = findByTextForm(value);
        return known != null ? known : new AnyDeviceError.UnknownTextForm(value);
    }

    @Override
    public int number() {
        return number;
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

    /**
     * The {@code kind} of this code.
     *
     * @return the value, never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The {@code label} of this code.
     *
     * @return the value, never null
     */
    public String label() {
        return label;
    }

    /**
     * This code as one text: <code>[&#123;kind&#125;/&#123;label&#125;] &#123;number&#125;:
     * &lt;&#123;name&#125;&gt;</code>.
     *
     * @return the text, never null
     */
    public String textForm() {
        return textForm;
    }

    /** The values of {@code kind}. */
    @Generated("codes.yaml")
    public enum Kind {
        /** <code>input</code>. */
        INPUT("input"),

        /** <code>output</code>. */
        OUTPUT("output");

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** The constants at the slots of their numbers; null in the gaps and in the last slot. */
    private static final DeviceError[] codesBySlot = new DeviceError[256 + 1];

    static {
        for (DeviceError code : values()) {
            codesBySlot[slot(code.number())] = code;
        }
    }

    private final int number;

    private final String text;

    private final String phrase;

    private final String meaning;

    private final Kind kind;

    private final String label;

    private final String textForm;

    DeviceError(int number, String text, String phrase, String meaning, Kind kind, String label,
            String textForm) {
        this.number = number;
        this.text = text;
        this.phrase = phrase;
        this.meaning = meaning;
        this.kind = kind;
        this.label = label;
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
        private static final String[] textsBySlot = new String[1 << 3];

        private static final DeviceError[] codesBySlot = new DeviceError[textsBySlot.length];

        static {
            for (DeviceError code : values()) {
                put(code.name(), code);
            }
        }

        private static void put(String text, DeviceError code) {
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
}
