package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link Airport}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyAirport permits
        Airport,
        AnyAirport.Unknown,
        AnyAirport.UnknownCity {
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
    static Comparator<AnyAirport> byNumber() {
        return Comparator.comparing(AnyAirport::text);
    }

    /**
     * A code that the table does not have.
     *
     * @param text its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(String text) implements AnyAirport, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param text its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            Objects.requireNonNull(text, "text");
            if (Airport.find(text) != null) {
                throw new IllegalArgumentException(Airport.find(text) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown Airport " + text();
        }
    }

    /**
     * A code that was received by its <code>city</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param city the <code>city</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownCity(String city) implements AnyAirport, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param city the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownCity {
            Objects.requireNonNull(city, "city");
            if (Airport.findByCity(city) != null) {
                throw new IllegalArgumentException(Airport.findByCity(city) + " is a known code; use its constant");
            }
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown Airport with city " + city();
        }
    }
}
