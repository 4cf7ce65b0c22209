package com.example.codes;

import io.codebook.Generated;

/**
 * What a peer may send: a known {@link DeviceCode}, or an {@link Unknown} code, which may be newer
 * than the table.
 */
@Generated("codes.yaml")
public sealed interface AnyDeviceCode permits DeviceCode, AnyDeviceCode.Unknown {
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
    DeviceCode.Category category();

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    record Unknown(int number) implements AnyDeviceCode {
        /**
         * Keeps the value.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException when the table has this code
         */
        public Unknown {
            if (DeviceCode.find(number) != null) {
                throw new IllegalArgumentException(DeviceCode.find(number) + " is known, so its constant is the code");
            }
        }

        @Override
        public DeviceCode.Category category() {
            return DeviceCode.Category.find(number());
        }

        @Override
        public String toString() {
            return "unknown DeviceCode " + number();
        }
    }
}
