package com.example.codes;

import io.codebook.Classified;
import io.codebook.Generated;
import io.codebook.ResponseClass;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link HttpStatus}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyHttpStatus extends Classified permits HttpStatus, AnyHttpStatus.Unknown {
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
    default HttpStatus orGeneric() {
        return this instanceof HttpStatus known ? known
                : HttpStatus.find(number() < 100 || number() > 599 ? 500 : number() / 100 * 100);
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
