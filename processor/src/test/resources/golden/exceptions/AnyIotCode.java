package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A code that a peer may send: a known {@link IotCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyIotCode permits
        IotCode,
        AnyIotCode.Unknown,
        AnyIotCode.UnknownErrorType {
    /**
     * The number of this code.
     *
     * @return any number
     */
    int number();

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyIotCode> byNumber() {
        return Comparator.comparingInt(AnyIotCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyIotCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (IotCode.find(number) != null) {
                throw new IllegalArgumentException(IotCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown IotCode " + number();
        }
    }

    /**
     * A code that was received by its <code>error.type</code>, which the table does not have. Its number
     * is not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param errorType the <code>error.type</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownErrorType(String errorType) implements AnyIotCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param errorType the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownErrorType {
            Objects.requireNonNull(errorType, "errorType");
            if (IotCode.findByErrorType(errorType) != null) {
                throw new IllegalArgumentException(IotCode.findByErrorType(errorType) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public String toString() {
            return "unknown IotCode with error.type " + errorType();
        }
    }
}
