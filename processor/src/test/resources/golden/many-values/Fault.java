package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import java.util.List;

/**
 * The table fault.
 *
 * <p>The codes from 0 to 999 are constants of {@link FaultFrom0}, such as {@link FaultFrom0#ONE}, and so
 * on. The enum of a constant depends only on its code. A switch over {@code Fault} needs Java 21 and a
 * default.
 */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public sealed interface Fault extends AnyFault permits FaultFrom0, FaultFrom1000 {
    /**
     * Finds the code with this number.
     *
     * @param number the number
     * @return the constant, or null if the table has no such code
     */
    static Fault find(int number) {
        return FaultParts.find(number);
    }

    /**
     * Returns the constant of a code that the table must have.
     *
     * @param number the number
     * @return the constant, never null
     * @throws UnknownCodeException if the table has no such code
     */
    static Fault of(int number) {
        Fault found = find(number);
        if (found == null) {
            throw UnknownCodeException.of("fault", number);
        }
        return found;
    }

    /**
     * Decodes a code that a peer sent. The table of the peer may be newer than this one.
     *
     * @param number the number
     * @return the constant, or an {@link AnyFault.Unknown} with the value if the table has no such code
     */
    static AnyFault decode(int number) {
        Fault known = find(number);
        return known != null ? known : new AnyFault.Unknown(number);
    }

    /**
     * Finds the code with this constant or alias.
     *
     * @param name the name of a constant, or an older one; may be null
     * @return the constant, or null if the table has no such code
     */
    static Fault findByName(String name) {
        return FaultParts.findByName(name);
    }

    /**
     * Finds all codes that have this value in {@code zone}.
     *
     * @param value the value; may be null
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    static List<Fault> findAllByZone(Zone value) {
        return FaultParts.findAllByZone(value);
    }

    /**
     * Finds all codes that have this value in {@code rank}.
     *
     * @param value the value
     * @return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code has
     *     the value
     */
    static List<Fault> findAllByRank(int value) {
        return FaultParts.findAllByRank(value);
    }

    /**
     * All constants, enum by enum, and within each enum in the order of the table.
     *
     * @return a new array
     */
    static Fault[] values() {
        return FaultParts.values();
    }

    /**
     * The constant with a given name, from any of the enums.
     *
     * @param name the name of a constant, not null
     * @return the constant, never null
     * @throws IllegalArgumentException if no constant has that name
     */
    static Fault valueOf(String name) {
        Fault found = findByName(name);
        if (found == null || !found.name().equals(name)) {
            throw new IllegalArgumentException("No constant of Fault: " + name);
        }
        return found;
    }

    /**
     * The name of this constant.
     *
     * @return as in {@link #valueOf}
     */
    String name();

    /**
     * The reason phrase.
     *
     * @return the name of the code, never null
     */
    String phrase();

    /**
     * What the code means.
     *
     * @return the text, its paragraphs separated by empty lines; empty when the table has none
     */
    String meaning();

    /**
     * The {@code zone} of this code.
     *
     * @return the values, each once, as an unmodifiable list; never empty
     */
    List<Zone> zone();

    /**
     * Whether this code has a value in {@code zone}.
     *
     * @param value the value; may be null
     * @return whether the value is one of {@link #zone}
     */
    default boolean hasZone(Zone value) {
        return value != null && zone().contains(value);
    }

    /**
     * The {@code rank} of this code.
     *
     * @return the values, each once, as an unmodifiable list; empty if the table has none
     */
    List<Integer> rank();

    /**
     * Whether this code has a value in {@code rank}.
     *
     * @param value the value
     * @return whether the value is one of {@link #rank}
     */
    default boolean hasRank(int value) {
        return rank().contains(value);
    }

    /** The values of {@code zone}. */
    @Generated("codes.yaml")
    enum Zone {
        /** <code>left</code>. */
        LEFT("left"),

        /** <code>right</code>. */
        RIGHT("right");

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Zone(String label) {
            this.label = label;
        }
    }
}
