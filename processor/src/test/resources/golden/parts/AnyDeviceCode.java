package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link DeviceCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyDeviceCode permits
        DeviceCode,
        AnyDeviceCode.Unknown,
        AnyDeviceCode.UnknownLabel,
        AnyDeviceCode.UnknownRank {
    /**
     * The number of this code.
     *
     * @return any number
     */
    int number();

    /**
     * The {@code category} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    DeviceCode.Category category();

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyDeviceCode> byNumber() {
        return Comparator.comparingInt(AnyDeviceCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyDeviceCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (DeviceCode.find(number) != null) {
                throw new IllegalArgumentException(DeviceCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public DeviceCode.Category category() {
            return DeviceCode.Category.find(number());
        }

        @Override
        public String toString() {
            return "unknown DeviceCode " + number();
        }
    }

    /**
     * A code that was received by its <code>label</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param label the <code>label</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownLabel(String label) implements AnyDeviceCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param label the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownLabel {
            Objects.requireNonNull(label, "label");
            if (DeviceCode.findByLabel(label) != null) {
                throw new IllegalArgumentException(DeviceCode.findByLabel(label) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public DeviceCode.Category category() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown DeviceCode with label " + label();
        }
    }

    /**
     * A code that was received by its <code>rank</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param rank the <code>rank</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownRank(int rank) implements AnyDeviceCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param rank the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownRank {
            if (DeviceCode.findByRank(rank) != null) {
                throw new IllegalArgumentException(DeviceCode.findByRank(rank) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public DeviceCode.Category category() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown DeviceCode with rank " + rank();
        }
    }
}
