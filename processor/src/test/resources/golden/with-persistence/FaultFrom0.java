package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import org.jspecify.annotations.NullMarked;

/** The codes of {@link Fault} from 0 to 999. */
@Generated("codes.yaml")
@NullMarked
public enum FaultFrom0 implements Fault {
    /** 1 Lamp. */
    LAMP(1, "Lamp", "");

    @Override
    public int number() {
        return number;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FaultFrom0 fromJson(Object value) {
        if (Fault.fromJson(value) instanceof FaultFrom0 code) {
            return code;
        }
        throw UnknownCodeException.of("fault", value.toString());
    }

    private final int number;

    private final String phrase;

    private final String meaning;

    FaultFrom0(int number, String phrase, String meaning) {
        this.number = number;
        this.phrase = phrase;
        this.meaning = meaning;
    }
}
