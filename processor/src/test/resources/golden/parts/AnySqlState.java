package com.example.codes;

import io.codebook.Generated;
import java.util.Objects;

/**
 * What a peer may send: a known {@link SqlState}, or an {@link Unknown} code, which may be newer than
 * the table.
 */
@Generated("codes.yaml")
public sealed interface AnySqlState permits SqlState, AnySqlState.Unknown {
    /**
     * The text of this code.
     *
     * @return never null
     */
    String text();

    /**
     * A code that the table does not have.
     *
     * @param text its value, as it was received
     */
    record Unknown(String text) implements AnySqlState {
        /**
         * Keeps the value.
         *
         * @param text its value, as it was received
         * @throws IllegalArgumentException when the table has this code
         */
        public Unknown {
            Objects.requireNonNull(text, "text");
            if (SqlState.find(text) != null) {
                throw new IllegalArgumentException(SqlState.find(text) + " is known, so its constant is the code");
            }
        }

        @Override
        public String toString() {
            return "unknown SqlState " + text();
        }
    }
}
