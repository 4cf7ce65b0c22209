package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link SqlState}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnySqlState permits SqlState, AnySqlState.Unknown {
    /**
     * The text of this code.
     *
     * @return never null
     */
    String text();

    /**
     * The order of known and unknown codes by their texts.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnySqlState> byNumber() {
        return Comparator.comparing(AnySqlState::text);
    }

    /**
     * A code that the table does not have.
     *
     * @param text its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(String text) implements AnySqlState, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param text its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            Objects.requireNonNull(text, "text");
            if (SqlState.find(text) != null) {
                throw new IllegalArgumentException(SqlState.find(text) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown SqlState " + text();
        }
    }
}
