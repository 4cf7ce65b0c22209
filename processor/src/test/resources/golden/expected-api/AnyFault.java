package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link Fault}, or an {@link Unknown} code, which may come from
 * a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyFault permits
        Fault,
        AnyFault.Unknown,
        AnyFault.UnknownTextForm {
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
    default long number() {
        return Integer.toUnsignedLong(bits());
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
     * A code that was received by its <code>text-form</code>, which the table does not have. Its number is
     * not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param textForm the <code>text-form</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownTextForm(String textForm) implements AnyFault, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param textForm the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownTextForm {
            Objects.requireNonNull(textForm, "textForm");
            if (Fault.findByTextForm(textForm) != null) {
                throw new IllegalArgumentException(Fault.findByTextForm(textForm) + " is a known code; use its constant");
            }
        }

        @Override
        public int bits() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown Fault with text-form " + textForm();
        }
    }
}
