package com.example.codes;

import io.codebook.Generated;

/**
 * A code that a peer may send: a known {@link QuicError}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
public sealed interface AnyQuicError permits QuicError, AnyQuicError.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    long number();

    /**
     * The {@code origin} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    QuicError.Origin origin();

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    record Unknown(long number) implements AnyQuicError {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (QuicError.find(number) != null) {
                throw new IllegalArgumentException(QuicError.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public QuicError.Origin origin() {
            return QuicError.Origin.find(number());
        }

        @Override
        public String toString() {
            return "unknown QuicError " + number();
        }
    }
}
