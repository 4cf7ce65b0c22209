package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.codebook.Classified;
import io.codebook.Generated;
import io.codebook.ResponseClass;
import io.codebook.WireValues;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A code that a peer may send: a known {@link HttpStatus}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@Generated("codes.yaml")
@NullMarked
public sealed interface AnyHttpStatus extends Classified permits HttpStatus, AnyHttpStatus.Unknown {
    /**
     * The status code.
     *
     * @return 100 to 599 when known; any number otherwise
     */
    @JsonValue
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
    default @Nullable HttpStatus orGeneric() {
        return this instanceof HttpStatus known ? known
                : HttpStatus.find(number() < 100 || number() > 599 ? 500 : number() / 100 * 100);
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, or an {@link AnyHttpStatus.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyHttpStatus fromJson(Object value) {
        return HttpStatus.decode(WireValues.asInt("http", value));
    }

    /**
     * Reads a code from a key, a header or a URL.
     *
     * @param value the number, as a text
     * @return the constant, or an {@link AnyHttpStatus.Unknown} if the table has no such code
     * @throws IllegalArgumentException if the value is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnyHttpStatus fromString(String value) {
        return HttpStatus.decode(WireValues.asInt("http", value));
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyHttpStatus> byNumber() {
        return Comparator.comparingInt(AnyHttpStatus::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyHttpStatus, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (HttpStatus.find(number) != null) {
                throw new IllegalArgumentException(HttpStatus.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown HttpStatus " + number();
        }
    }
}
