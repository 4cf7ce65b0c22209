package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link NearCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyNearCode permits NearCode, AnyNearCode.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    long number();

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyNearCode> byNumber() {
        return Comparator.comparingLong(AnyNearCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(long number) implements AnyNearCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (NearCode.find(number) != null) {
                throw new IllegalArgumentException(NearCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown NearCode " + number();
        }
    }
}
