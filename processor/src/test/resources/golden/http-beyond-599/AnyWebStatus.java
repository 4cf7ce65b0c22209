package com.example.codes;

import io.codebook.Classified;
import io.codebook.Generated;
import io.codebook.ResponseClass;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link WebStatus}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyWebStatus extends Classified permits WebStatus, AnyWebStatus.Unknown {
    /**
     * The status code.
     *
     * @return 100 to 999 when known; any number otherwise
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
    default WebStatus orGeneric() {
        return this instanceof WebStatus known ? known
                : WebStatus.find(number() < 100 || number() > 599 ? 500 : number() / 100 * 100);
    }

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyWebStatus> byNumber() {
        return Comparator.comparingInt(AnyWebStatus::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyWebStatus, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (WebStatus.find(number) != null) {
                throw new IllegalArgumentException(WebStatus.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown WebStatus " + number();
        }
    }
}
