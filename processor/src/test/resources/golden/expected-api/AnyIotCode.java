package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link IotCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyIotCode permits IotCode, AnyIotCode.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    int number();

    /**
     * The {@code category} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    IotCode.Category category();

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyIotCode> byNumber() {
        return Comparator.comparingInt(AnyIotCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyIotCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (IotCode.find(number) != null) {
                throw new IllegalArgumentException(IotCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public IotCode.Category category() {
            return IotCode.Category.find(number());
        }

        @Override
        public String toString() {
            return "unknown IotCode " + number();
        }
    }
}
