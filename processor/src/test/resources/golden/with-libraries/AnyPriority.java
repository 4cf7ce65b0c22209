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
public sealed interface AnyPriority permits
        Priority,
        AnyPriority.Unknown,
        AnyPriority.UnknownRank {
    /**
     * The text of this code.
     *
     * @return never null
     */
    String text();

    /**
     * What this code is in JSON: its <code>rank</code>.
     *
     * @return never null
     */
    @JsonValue
    int rank();

    /**
     * Reads a code from JSON.
     *
     * @param value the <code>rank</code>
     * @return the constant, or an {@link AnyPriority.UnknownRank} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyPriority fromJson(Object value) {
        return Priority.decodeByRank(WireValues.asInt("priority", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the <code>rank</code>, as a text
     * @return the constant, or an {@link AnyPriority.UnknownRank} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyPriority fromString(String value) {
        return Priority.decodeByRank(WireValues.asInt("priority", value));
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
        public int rank() {
            throw new UnsupportedOperationException("the rank of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown Priority " + text();
        }
    }

    /**
     * A code that was received by its <code>rank</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param rank the <code>rank</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownRank(int rank) implements AnyPriority, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param rank the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownRank {
            if (Priority.findByRank(rank) != null) {
                throw new IllegalArgumentException(Priority.findByRank(rank) + " is a known code; use its constant");
            }
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown Priority with rank " + rank();
        }
    }
}
