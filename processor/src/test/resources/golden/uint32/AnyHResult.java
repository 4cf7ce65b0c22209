package com.example.codes;

import io.codebook.Generated;

/**
 * What a peer may send: a known {@link HResult}, or an {@link Unknown} code, which may be newer than
 * the table.
 */
@Generated("codes.yaml")
public sealed interface AnyHResult permits HResult, AnyHResult.Unknown {
    /**
     * The 32 bits of this code.
     *
     * @return the bits; Java takes the upper half for negative
     */
    int bits();

    /**
     * The number of this code.
     *
     * @return 0 to 4294967295
     */
    default long number() {
        return Integer.toUnsignedLong(bits());
    }

    /**
     * The {@code severity} of this code, which its number tells.
     *
     * @return the value, or null when no range has the number
     */
    HResult.Severity severity();

    /**
     * A code that the table does not have.
     *
     * @param bits its value, as it was received
     */
    record Unknown(int bits) implements AnyHResult {
        /**
         * Keeps the value.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException when the table has this code
         */
        public Unknown {
            if (HResult.find(bits) != null) {
                throw new IllegalArgumentException(HResult.find(bits) + " is known, so its constant is the code");
            }
        }

        @Override
        public HResult.Severity severity() {
            return HResult.Severity.find(number());
        }

        @Override
        public String toString() {
            return "unknown HResult " + number();
        }
    }
}
