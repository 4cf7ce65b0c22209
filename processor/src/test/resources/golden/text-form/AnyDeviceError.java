package com.example.codes;

import io.codebook.Classified;
import io.codebook.Generated;
import io.codebook.ResponseClass;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link DeviceError}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyDeviceError extends Classified permits
        DeviceError,
        AnyDeviceError.Unknown,
        AnyDeviceError.UnknownTextForm {
    /**
     * The code as the byte on the wire.
     *
     * @return 0 to 255
     */
    int number();

    /**
     * The code as text.
     *
     * @return the digit of the class, a point and two digits, such as {@code 4.04}
     */
    String text();

    /**
     * The class, the upper three bits.
     *
     * @return 0 to 7
     */
    default int classDigit() {
        return number() >>> 5;
    }

    /**
     * The detail, the lower five bits.
     *
     * @return 0 to 31
     */
    default int detail() {
        return number() & 0x1F;
    }

    @Override
    default ResponseClass responseClass() {
        return ResponseClass.ofCoap(number());
    }

    /**
     * This code if it is known; otherwise the generic code of its class by RFC 7252, Section 5.2: 4.00 or
     * 5.00.
     *
     * @return a constant, or null for other classes, or if the table lacks that code
     */
    default DeviceError orGeneric() {
        return this instanceof DeviceError known ? known
                : (classDigit() == 4 || classDigit() == 5 ? DeviceError.find(number() & 0xE0) : null);
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyDeviceError> byNumber() {
        return Comparator.comparingInt(AnyDeviceError::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyDeviceError, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code, or the value is not 0 to 255
         */
        public Unknown {
            if (number < 0 || number > 255) {
                throw new IllegalArgumentException(number + " is not in the range of a byte, 0 to 255");
            }
            if (DeviceError.find(number) != null) {
                throw new IllegalArgumentException(DeviceError.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String text() {
            return classDigit() + (detail() < 10 ? ".0" : ".") + detail();
        }

        @Override
        public String toString() {
            return "unknown DeviceError " + text();
        }
    }

    /**
     * A code that was received by its <code>text-form</code>, which the table does not have. Its number is
     * not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param textForm the <code>text-form</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownTextForm(String textForm) implements AnyDeviceError, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param textForm the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownTextForm {
            Objects.requireNonNull(textForm, "textForm");
            if (DeviceError.findByTextForm(textForm) != null) {
                throw new IllegalArgumentException(DeviceError.findByTextForm(textForm) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown DeviceError with text-form " + textForm();
        }
    }
}
