package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;
import java.util.List;

/**
 * What devices report.
 *
 * <p>The codes from -2000 to -1001 are constants of {@link DeviceCodeFromMinus2000}, such as {@link
 * DeviceCodeFromMinus2000#BURNT}, and so on. The enum of a constant depends only on its code. A switch
 * over {@code DeviceCode} needs Java 21 and a default.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface DeviceCode extends AnyDeviceCode, Versioned<DeviceCode> permits
        DeviceCodeFromMinus2000,
        DeviceCodeFromMinus1000,
        DeviceCodeFrom0,
        DeviceCodeFrom1000,
        DeviceCodeFrom4000 {
    /** The version of this table: the highest version that added a code. */
    int VERSION = 3;

    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    static DeviceCode find(int number) {
        return DeviceCodeParts.find(number);
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    static DeviceCode of(int number) {
        DeviceCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("device", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyDeviceCode.Unknown} with the value if the table has no such
     *     code
     */
    static AnyDeviceCode decode(int number) {
        DeviceCode known = find(number);
        return known != null ? known : new AnyDeviceCode.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    static DeviceCode findByName(String name) {
        return DeviceCodeParts.findByName(name);
    }

    /**
     * Finds the code with this {@code label}.
     *
     * @param value the {@code label}; may be null
     * @return the constant, or null if the table has no such code
     */
    static DeviceCode findByLabel(String value) {
        return DeviceCodeParts.findByLabel(value);
    }

    /**
     * Finds the code with this {@code rank}.
     *
     * @param value the {@code rank}
     * @return the constant, or null if the table has no such code
     */
    static DeviceCode findByRank(int value) {
        return DeviceCodeParts.findByRank(value);
    }

    /**
     * Decodes a code that a peer sent by its <code>label</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>label</code>, never null
     * @return the constant, or an {@link AnyDeviceCode.UnknownLabel} with the value if the table has no
     *     such code
     */
    static AnyDeviceCode decodeByLabel(String value) {
        DeviceCode known = findByLabel(value);
        return known != null ? known : new AnyDeviceCode.UnknownLabel(value);
    }

    /**
     * Decodes a code that a peer sent by its <code>rank</code>. The table of the peer may be newer than
     * this one.
     *
     * @param value the <code>rank</code>
     * @return the constant, or an {@link AnyDeviceCode.UnknownRank} with the value if the table has no
     *     such code
     */
    static AnyDeviceCode decodeByRank(int value) {
        DeviceCode known = findByRank(value);
        return known != null ? known : new AnyDeviceCode.UnknownRank(value);
    }

    /**
     * All constants, enum by enum, and within each enum in the order of the table.
     *
     * @return a new array
     */
    static DeviceCode[] values() {
        return DeviceCodeParts.values();
    }

    /**
     * The constant with a given name, from any of the enums.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException if no constant has that name
     */
    static DeviceCode valueOf(String name) {
        DeviceCode found = findByName(name);
        if (found == null || !found.name().equals(name)) {
            throw new IllegalArgumentException("No constant of DeviceCode: " + name);
        }
        return found;
    }

    /**
     * The name of this constant.
     *
     * @return as in {@link #valueOf}
     */
    String name();

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    String phrase();

    /**
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    String meaning();

    /**
     * The {@code label} of this code.
     *
     * @return the value, or null if the table has none
     */
    String label();

    /**
     * The {@code rank} of this code.
     *
     * @return the value, or null if the table has none
     */
    Integer rank();

    /**
     * The {@code severity} of this code.
     *
     * @return the value, never null
     */
    Severity severity();

    /**
     * Why this code is retired. Receivers still understand it, but it should no longer be sent.
     *
     * @return the reason, or null for a code that is in use
     */
    String retired();

    /**
     * The target in the table {@code status}.
     *
     * @return the default target, or null if there is none
     */
    Status toStatus();

    /**
     * All permitted targets in the table {@code status}.
     *
     * @return an unmodifiable list, the default first; empty if there is none
     */
    List<Status> allStatus();

    /** The values of {@code category}. */
    @Generated("codes.yaml")
    enum Category {
        /** <code>internal</code>: -2000--1. */
        INTERNAL("internal"),

        /** <code>client</code>: 0-1999. */
        CLIENT("client"),

        /** <code>server</code>: 4000-4999. */
        SERVER("server");

        /**
         * Finds the value that follows from the number of a code, known or unknown.
         *
         * @param number any number
         * @return the value, or null if no range contains the number
         */
        public static Category find(int number) {
            if (number >= -2000 && number <= -1) {
                return INTERNAL;
            }
            if (number >= 0 && number <= 1999) {
                return CLIENT;
            }
            if (number >= 4000 && number <= 4999) {
                return SERVER;
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
    enum Severity {
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
}
