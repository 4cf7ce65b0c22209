package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link SecondCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnySecondCode permits SecondCode, AnySecondCode.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    int number();

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnySecondCode> byNumber() {
        return Comparator.comparingInt(AnySecondCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnySecondCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (SecondCode.find(number) != null) {
                throw new IllegalArgumentException(SecondCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown SecondCode " + number();
        }
    }
}
