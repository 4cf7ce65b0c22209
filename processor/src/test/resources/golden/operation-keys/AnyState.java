package com.example.codes;

import io.codebook.Generated;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link State}, or an {@link Unknown} code, which may come from
 * a newer table.
 */
@Generated("codes.yaml")
public sealed interface AnyState permits State, AnyState.Unknown {
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
    record Unknown(String text) implements AnyState {
        /**
         * Creates an unknown code.
         *
         * @param text its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            Objects.requireNonNull(text, "text");
            if (State.find(text) != null) {
                throw new IllegalArgumentException(State.find(text) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown State " + text();
        }
    }
}
