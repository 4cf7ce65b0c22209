package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import io.codebook.Versioned;
import java.util.List;

/**
 * What devices report.
 *
 * <p>The codes from -2000 to -1001 are constants of {@link DeviceCodeFromMinus2000}, such as {@link
 * DeviceCodeFromMinus2000#BURNT}, and so on. In which enum a constant is depends on its code alone. A
 * switch over {@code DeviceCode} takes Java 21 and a default.
 */
@Generated("codes.yaml")
public sealed interface DeviceCode extends AnyDeviceCode, Versioned<DeviceCode> permits
        DeviceCodeFromMinus2000,
        DeviceCodeFromMinus1000,
        DeviceCodeFrom0,
        DeviceCodeFrom1000,
        DeviceCodeFrom4000 {
    /**
     * The version of this table: the highest that brought a code.
     */
    int VERSION = 3;

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param number the number
     * @return the constant, or null when the table has none
     */
    static DeviceCode find(int number) {
        return DeviceCodeParts.find(number);
    }

    /**
     * The constant of a code that must be known.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException when the table does not have it
     */
    static DeviceCode of(int number) {
        DeviceCode found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("device", number);
        }
        return found;
    }

    /**
     * Takes a code as a peer sent it, which may be newer than this table.
     *
     * @param number the number
     * @return the constant, for which nothing is allocated, or an {@link AnyDeviceCode.Unknown} that keeps
     *     the value
     */
    static AnyDeviceCode decode(int number) {
        DeviceCode known = find(number);
        return known != null ? known : new AnyDeviceCode.Unknown(number);
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param value the {@code label}; may be null
     * @return the constant, or null when the table has none
     */
    static DeviceCode findByLabel(String value) {
        return DeviceCodeParts.findByLabel(value);
    }

    /**
     * Finds a code; costs the same whether it is known or not, and allocates nothing.
     *
     * @param value the {@code rank}
     * @return the constant, or null when the table has none
     */
    static DeviceCode findByRank(int value) {
        return DeviceCodeParts.findByRank(value);
    }

    /**
     * All constants, one enum after the other, and in each in the order of the table.
     *
     * @return a new array
     */
    static DeviceCode[] values() {
        return DeviceCodeParts.values();
    }

    /**
     * The constant of a name, in whichever enum it is.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException when there is none of that name
     */
    static DeviceCode valueOf(String name) {
        DeviceCode found = DeviceCodeParts.findByName(name);
        if (found == null) {
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
     * What the code says.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    String meaning();

    /**
     * The {@code label} of this code.
     *
     * @return the value, or null where the table has none
     */
    String label();

    /**
     * The {@code rank} of this code.
     *
     * @return the value, or null where the table has none
     */
    Integer rank();

    /**
     * The {@code severity} of this code.
     *
     * @return the value, never null
     */
    Severity severity();

    /**
     * Why this code was retired: it is still understood, and no longer to be sent.
     *
     * @return the reason, or null for a code that is in use
     */
    String retired();

    /**
     * The counterpart in the table {@code status}.
     *
     * @return the default among the counterparts, or null where there is none
     */
    Status toStatus();

    /**
     * All the counterparts in the table {@code status} that are permitted.
     *
     * @return an unmodifiable list, the default first; empty where there is none
     */
    List<Status> allStatus();

    /**
     * The values of {@code category}.
     */
    enum Category {
        /**
         * <code>internal</code>: -2000--1.
         */
        INTERNAL("internal"),

        /**
         * <code>client</code>: 0-1999.
         */
        CLIENT("client"),

        /**
         * <code>server</code>: 4000-4999.
         */
        SERVER("server");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        /**
         * The value that the number of a code tells, be the code known or not.
         *
         * @param number any number
         * @return the value, or null when no range has the number
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
    }

    /**
     * The values of {@code severity}.
     */
    enum Severity {
        /**
         * <code>low</code>.
         */
        LOW("low"),

        /**
         * <code>high</code>.
         */
        HIGH("high");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }
    }
}
