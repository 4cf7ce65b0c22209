package com.example.codes;

import io.codebook.Generated;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A code that a peer may send: a known {@link HResult}, or an {@link Unknown} code, which may come
 * from a newer table.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface AnyHResult permits
        HResult,
        AnyHResult.Unknown,
        AnyHResult.UnknownWin32 {
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
     * The {@code severity} of this code, which follows from its number.
     *
     * @return the value, or null if no range contains the number
     */
    HResult.Severity severity();

    /**
     * The order of known and unknown codes by their numbers.
     *
     * @return a comparator that takes no null
     */
    static Comparator<AnyHResult> byNumber() {
        return Comparator.comparingLong(AnyHResult::number);
    }

    /**
     * A code that the table does not have.
     *
     * @param bits its value, as it was received
     */
    @Generated("codes.yaml")
    record Unknown(int bits) implements AnyHResult, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param bits its value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public Unknown {
            if (HResult.find(bits) != null) {
                throw new IllegalArgumentException(HResult.find(bits) + " is a known code; use its constant");
            }
        }

        @Override
        public HResult.Severity severity() {
            return HResult.Severity.find(number());
        }

        @Override
        public String toString() {
            return "unknown HResult " + number();
        }
    }

    /**
     * A code that was received by its <code>win32</code>, which the table does not have. Its number is not
     * known, and methods that depend on it throw {@link UnsupportedOperationException}.
     *
     * @param win32 the <code>win32</code>, as it was received
     */
    @Generated("codes.yaml")
    record UnknownWin32(int win32) implements AnyHResult, Serializable {
        /**
         * Creates an unknown code.
         *
         * @param win32 the value, as it was received
         * @throws IllegalArgumentException if the table has this code
         */
        public UnknownWin32 {
            if (HResult.findByWin32(win32) != null) {
                throw new IllegalArgumentException(HResult.findByWin32(win32) + " is a known code; use its constant");
            }
        }

        @Override
        public int bits() {
            throw new UnsupportedOperationException("the number of " + this + " is not known");
        }

        @Override
        public HResult.Severity severity() {
            return null;
        }

        @Override
        public String toString() {
            return "unknown HResult with win32 " + win32();
        }
    }
}
