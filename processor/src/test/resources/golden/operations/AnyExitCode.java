package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link ExitCode}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyExitCode permits ExitCode, AnyExitCode.Unknown {
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
    static Comparator<AnyExitCode> byNumber() {
        return Comparator.comparingInt(AnyExitCode::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param number its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int number) implements AnyExitCode, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param number its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (ExitCode.find(number) != null) {
                throw new IllegalArgumentException(ExitCode.find(number) + " is a known code; use its constant");
            }
        }

        @Override
        public String toString() {
            return "unknown ExitCode " + number();
        }
    }
}
