package com.example.codes;

import io.codebook.Generated;

/**
 * What a peer may send: a known {@link Facility}, or an {@link Unknown} code, which may be newer than
 * the table.
 */
@Generated("codes.yaml")
public sealed interface AnyFacility permits Facility, AnyFacility.Unknown {
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
    record Unknown(int bits) implements AnyFacility {
        /**
         * Keeps the value.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException when the table has this code
         */
        public Unknown {
            if (Facility.find(bits) != null) {
                throw new IllegalArgumentException(Facility.find(bits) + " is known, so its constant is the code");
            }
        }

        @Override
        public String toString() {
            return "unknown Facility " + number();
        }
    }
}
