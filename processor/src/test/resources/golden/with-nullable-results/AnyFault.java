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
 * A code that a peer may send: a known {@link Fault}, or an {@link Unknown} code, which may come from
 * a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyFault permits
        Fault,
        AnyFault.Unknown,
        AnyFault.UnknownLabel {
    /**
     * The 32 bits of this code.
     *
     * @return the bits; negative in Java for the upper half of the numbers
     */
    int bits();

    /**
     * The number of this code.
     *
     * @return 0 to 4294967295
     */
    @JsonValue
    default long number() {
        return Integer.toUnsignedLong(bits());
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, or an {@link AnyFault.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyFault fromJson(Object value) {
        return Fault.decode(WireValues.asUint32("fault", value));
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
        return Fault.decode(WireValues.asUint32("fault", value));
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyFault> byNumber() {
        return Comparator.comparingLong(AnyFault::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param bits its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int bits) implements AnyFault, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (Fault.find(bits) != null) {
                throw new IllegalArgumentException(Fault.find(bits) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown Fault " + number();
        }
    }

    /**
     * A code that was received by its <code>label</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param label the <code>label</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownLabel(String label) implements AnyFault, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param label the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownLabel {
            Objects.requireNonNull(label, "label");
            if (Fault.findByLabel(label) != null) {
                throw new IllegalArgumentException(Fault.findByLabel(label) + " is a known code; use its constant");
            }
        }

        @Override
        public int bits() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown Fault with label " + label();
        }
    }
}
