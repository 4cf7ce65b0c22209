package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.codebook.Generated;
import io.codebook.WireValues;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * A code that a peer may send: a known {@link Priority}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyPriority permits Priority, AnyPriority.Unknown {
    /**
     * The text of this code.
     *
     * @return never null
     */
    @JsonValue
    String text();

    /**
     * Reads a code from JSON.
     *
     * @param value the code
     * @return the constant, or an {@link AnyPriority.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyPriority fromJson(Object value) {
        return Priority.decode(WireValues.asText("priority", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the code, as a text
     * @return the constant, or an {@link AnyPriority.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyPriority fromString(String value) {
        return Priority.decode(WireValues.asText("priority", value));
    }

    /**
     * The order of known and unknown codes by their texts.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyPriority> byNumber() {
        return Comparator.comparing(AnyPriority::text);
    }

    /**
     * A code that the table does not have.
     *
     * @param text its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(String text) implements AnyPriority, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param text its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            Objects.requireNonNull(text, "text");
            if (Priority.find(text) != null) {
                throw new IllegalArgumentException(Priority.find(text) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown Priority " + text();
        }
    }
}
