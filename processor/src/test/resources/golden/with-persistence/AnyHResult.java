package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.codebook.Generated;
import io.codebook.WireValues;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.NullMarked;

/**
 * A code that a peer may send: a known {@link HResult}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyHResult permits HResult, AnyHResult.Unknown {
    /**
     * The 32 bits of this code.
     *
     * @return the bits; negative in Java for the upper half of the numbers
     */
    int bits();

    /**
     * The number of this code.
     *
     * @return 0 to 4294967295
     */
    @JsonValue
    default long number() {
        return Integer.toUnsignedLong(bits());
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, or an {@link AnyHResult.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyHResult fromJson(Object value) {
        return HResult.decode(WireValues.asUint32("hresult", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, or an {@link AnyHResult.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyHResult fromString(String value) {
        return HResult.decode(WireValues.asUint32("hresult", value));
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyHResult> byNumber() {
        return Comparator.comparingLong(AnyHResult::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param bits its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int bits) implements AnyHResult, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (HResult.find(bits) != null) {
                throw new IllegalArgumentException(HResult.find(bits) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown HResult " + number();
        }
    }
}
