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
 * A code that a peer may send: a known {@link GrpcStatus}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyGrpcStatus permits
        GrpcStatus,
        AnyGrpcStatus.Unknown,
        AnyGrpcStatus.UnknownPhrase {
    /**
     * The number of this code.
     *
     * @return any number
     */
    int number();

    /**
     * What this code is in JSON: its <code>name</code>.
     *
     * @return never null
     */
    @JsonValue
    String phrase();

    /**
     * Reads a code from JSON.
     *
     * @param value the <code>name</code>
     * @return the constant, or an {@link AnyGrpcStatus.UnknownPhrase} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyGrpcStatus fromJson(Object value) {
        return GrpcStatus.decodeByPhrase(WireValues.asText("grpc", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the <code>name</code>, as a text
     * @return the constant, or an {@link AnyGrpcStatus.UnknownPhrase} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyGrpcStatus fromString(String value) {
        return GrpcStatus.decodeByPhrase(WireValues.asText("grpc", value));
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyGrpcStatus> byNumber() {
        return Comparator.comparingInt(AnyGrpcStatus::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyGrpcStatus, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (GrpcStatus.find(number) != null) {
                throw new IllegalArgumentException(GrpcStatus.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String phrase() {
            throw new UnsupportedOperationException("the name of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown GrpcStatus " + number();
        }
    }

    /**
     * A code that was received by its <code>name</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param phrase the <code>name</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownPhrase(String phrase) implements AnyGrpcStatus, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param phrase the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownPhrase {
            Objects.requireNonNull(phrase, "phrase");
            if (GrpcStatus.findByPhrase(phrase) != null) {
                throw new IllegalArgumentException(GrpcStatus.findByPhrase(phrase) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown GrpcStatus with name " + phrase();
        }
    }
}
