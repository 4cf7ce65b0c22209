package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.codebook.Generated;
import io.codebook.WireValues;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.NullMarked;

/**
 * A code that a peer may send: a known {@link Fault}, or an {@link Unknown} code, which may come from
 * a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyFault permits Fault, AnyFault.Unknown {
    /**
     * The number of this code.
     *
     * @return any number
     */
    @JsonValue
    int number();

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, or an {@link AnyFault.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyFault fromJson(Object value) {
        return Fault.decode(WireValues.asInt("fault", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, or an {@link AnyFault.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyFault fromString(String value) {
        return Fault.decode(WireValues.asInt("fault", value));
    }

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
