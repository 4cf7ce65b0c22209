package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.codebook.Generated;
import io.codebook.WireValues;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.NullMarked;

/**
 * A code that a peer may send: a known {@link QuicError}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyQuicError permits QuicError, AnyQuicError.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    @JsonValue
    long number();

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, or an {@link AnyQuicError.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyQuicError fromJson(Object value) {
        return QuicError.decode(WireValues.asLong("quic", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, or an {@link AnyQuicError.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyQuicError fromString(String value) {
        return QuicError.decode(WireValues.asLong("quic", value));
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyQuicError> byNumber() {
        return Comparator.comparingLong(AnyQuicError::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(long number) implements AnyQuicError, Serializable {
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
        public String toString() {
            return "unknown QuicError " + number();
        }
    }
}
