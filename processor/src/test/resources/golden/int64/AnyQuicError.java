package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link QuicError}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyQuicError permits
        QuicError,
        AnyQuicError.Unknown,
        AnyQuicError.UnknownTextForm,
        AnyQuicError.UnknownWeight {
    /**
     * The number of this code.
     *
     * @return any number
     */
    long number();

    /**
     * The {@code origin} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    QuicError.Origin origin();

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
        public QuicError.Origin origin() {
            return QuicError.Origin.find(number());
        }

        @Override
        public String toString() {
            return "unknown QuicError " + number();
        }
    }

    /**
     * A code that was received by its <code>text-form</code>, which the table does not have. Its number is
     * not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param textForm the <code>text-form</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownTextForm(String textForm) implements AnyQuicError, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param textForm the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownTextForm {
            Objects.requireNonNull(textForm, "textForm");
            if (QuicError.findByTextForm(textForm) != null) {
                throw new IllegalArgumentException(QuicError.findByTextForm(textForm) + " is a known code; use its constant");
            }
        }

        @Override
        public long number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public QuicError.Origin origin() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown QuicError with text-form " + textForm();
        }
    }

    /**
     * A code that was received by its <code>weight</code>, which the table does not have. Its number is
     * not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param weight the <code>weight</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownWeight(int weight) implements AnyQuicError, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param weight the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownWeight {
            if (QuicError.findByWeight(weight) != null) {
                throw new IllegalArgumentException(QuicError.findByWeight(weight) + " is a known code; use its constant");
            }
        }

        @Override
        public long number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public QuicError.Origin origin() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown QuicError with weight " + weight();
        }
    }
}
