package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link Fault}, or an {@link Unknown} code, which may come from
 * a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyFault permits Fault, AnyFault.Unknown {
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
    static Comparator<AnyFault> byNumber() {
        return Comparator.comparingInt(AnyFault::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyFault, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (Fault.find(number) != null) {
                throw new IllegalArgumentException(Fault.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown Fault " + number();
        }
    }
}
