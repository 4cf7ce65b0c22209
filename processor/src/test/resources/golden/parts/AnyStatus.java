package com.example.codes;

import io.codebook.Generated;

/**
 * What a peer may send: a known {@link Status}, or an {@link Unknown} code, which may be newer than
 * the table.
 */
@Generated("codes.yaml")
public sealed interface AnyStatus permits Status, AnyStatus.Unknown {
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
     * A code that the table does not have.
     *
     * @param bits its value, as it was received
     */
    record Unknown(int bits) implements AnyStatus {
        /**
         * Keeps the value.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException when the table has this code
         */
        public Unknown {
            if (Status.find(bits) != null) {
                throw new IllegalArgumentException(Status.find(bits) + " is known, so its constant is the code");
            }
        }

        @Override
        public String toString() {
            return "unknown Status " + number();
        }
    }
}
