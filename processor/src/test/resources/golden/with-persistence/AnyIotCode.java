package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.codebook.Generated;
import io.codebook.WireValues;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A code that a peer may send: a known {@link IotCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyIotCode permits
        IotCode,
        AnyIotCode.Unknown,
        AnyIotCode.UnknownTextForm,
        AnyIotCode.UnknownErrorType {
    /**
     * The number of this code.
     *
     * @return any number
     */
    @JsonValue
    int number();

    /**
     * The {@code category} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    IotCode. @Nullable Category category();

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, or an {@link AnyIotCode.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyIotCode fromJson(Object value) {
        return IotCode.decode(WireValues.asInt("iot", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, or an {@link AnyIotCode.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyIotCode fromString(String value) {
        return IotCode.decode(WireValues.asInt("iot", value));
    }

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
        public IotCode. @Nullable Category category() {
            return IotCode.Category.find(number());
        }

        @Override
        public String toString() {
            return "unknown IotCode " + number();
        }
    }

    /**
     * A code that was received by its <code>text-form</code>, which the table does not have. Its number is
     * not known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param textForm the <code>text-form</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownTextForm(String textForm) implements AnyIotCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param textForm the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownTextForm {
            Objects.requireNonNull(textForm, "textForm");
            if (IotCode.findByTextForm(textForm) != null) {
                throw new IllegalArgumentException(IotCode.findByTextForm(textForm) + " is a known code; use its constant");
            }
        }

        @Override
        public int number() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public IotCode. @Nullable Category category() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown IotCode with text-form " + textForm();
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
        public IotCode. @Nullable Category category() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown IotCode with error.type " + errorType();
        }
    }
}
