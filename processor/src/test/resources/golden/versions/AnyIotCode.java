package com.example.codes;

import io.codebook.Generated;

/**
 * What a peer may send: a known {@link IotCode}, or an {@link Unknown} code, which may be newer than
 * the table.
 */
@Generated("codes.yaml")
public sealed interface AnyIotCode permits IotCode, AnyIotCode.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    int number();

    /**
     * The {@code category} of this code, which its number tells.
     *
     * @return the value, or null when no range has the number
     */
    IotCode.Category category();

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    record Unknown(int number) implements AnyIotCode {
        /**
         * Keeps the value.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException when the table has this code
         */
        public Unknown {
            if (IotCode.find(number) != null) {
                throw new IllegalArgumentException(IotCode.find(number) + " is known, so its constant is the code");
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
