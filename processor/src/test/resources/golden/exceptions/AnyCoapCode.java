package com.example.codes;

import io.codebook.Classified;
import io.codebook.Generated;
import io.codebook.ResponseClass;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link CoapCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyCoapCode extends Classified permits CoapCode, AnyCoapCode.Unknown {
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
    default CoapCode orGeneric() {
        return this instanceof CoapCode known ? known
                : (classDigit() == 4 || classDigit() == 5 ? CoapCode.find(number() & 0xE0) : null);
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyCoapCode> byNumber() {
        return Comparator.comparingInt(AnyCoapCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyCoapCode, Serializable {
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
            if (CoapCode.find(number) != null) {
                throw new IllegalArgumentException(CoapCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String text() {
            return classDigit() + (detail() < 10 ? ".0" : ".") + detail();
        }

        @Override
        public String toString() {
            return "unknown CoapCode " + text();
        }
    }
}
