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
 * A code that a peer may send: a known {@link SqlState}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnySqlState permits
        SqlState,
        AnySqlState.Unknown,
        AnySqlState.UnknownRank {
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
     * @return the constant, or an {@link AnySqlState.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnySqlState fromJson(Object value) {
        return SqlState.decode(WireValues.asText("sqlstate", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the code, as a text
     * @return the constant, or an {@link AnySqlState.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnySqlState fromString(String value) {
        return SqlState.decode(WireValues.asText("sqlstate", value));
    }

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

    /**
     * A code that was received by its <code>rank</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param rank the <code>rank</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownRank(int rank) implements AnySqlState, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param rank the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownRank {
            if (SqlState.findByRank(rank) != null) {
                throw new IllegalArgumentException(SqlState.findByRank(rank) + " is a known code; use its constant");
            }
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown SqlState with rank " + rank();
        }
    }
}
