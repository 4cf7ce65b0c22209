package com.example.codes;

import io.codebook.Classified;
import io.codebook.Generated;
import io.codebook.ResponseClass;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link RegistryStatus}, or an {@link Unknown} code, which may
 * come from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyRegistryStatus extends Classified permits
        RegistryStatus,
        AnyRegistryStatus.Unknown,
        AnyRegistryStatus.UnknownTextForm {
    /**
     * The status code.
     *
     * @return 100 to 599 when known; any number otherwise
     */
    int number();

    @Override
    default ResponseClass responseClass() {
        return ResponseClass.ofHttp(number());
    }

    /**
     * This code if it is known; otherwise the x00 code of its class by RFC 9110, Section 15, and 500 for a
     * number outside 100 to 599.
     *
     * @return a constant, or null for other classes, or if the table lacks that code
     */
    default RegistryStatus orGeneric() {
        return this instanceof RegistryStatus known ? known
                : RegistryStatus.find(number() < 100 || number() > 599 ? 500 : number() / 100 * 100);
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyRegistryStatus> byNumber() {
        return Comparator.comparingInt(AnyRegistryStatus::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyRegistryStatus, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (RegistryStatus.find(number) != null) {
                throw new IllegalArgumentException(RegistryStatus.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown RegistryStatus " + number();
        }
    }

    /**
     * A code that was received by its <code>text-form</code>, which the table does not have. Its number is
     * not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param textForm the <code>text-form</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownTextForm(String textForm) implements AnyRegistryStatus, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param textForm the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownTextForm {
            Objects.requireNonNull(textForm, "textForm");
            if (RegistryStatus.findByTextForm(textForm) != null) {
                throw new IllegalArgumentException(RegistryStatus.findByTextForm(textForm) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown RegistryStatus with text-form " + textForm();
        }
    }
}
