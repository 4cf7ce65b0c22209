package com.example.codes;

import io.codebook.Generated;

/**
 * A code that a peer may send: a known {@link HResult}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
public sealed interface AnyHResult permits HResult, AnyHResult.Unknown {
    /**
     * The 32 bits of this code.
     *
     * @return the bits; negative in Java for the upper half of the numbers
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
     * The {@code severity} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    HResult.Severity severity();

    /**
     * A code that the table does not have.
     *
     * @param bits its value, as it was received
     */
    record Unknown(int bits) implements AnyHResult {
        /**
         * Creates an unknown code.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (HResult.find(bits) != null) {
                throw new IllegalArgumentException(HResult.find(bits) + " is a known code; use its constant");
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
