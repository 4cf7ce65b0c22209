package com.example.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The codes of {@link Fault} from 1000 to 1999. */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
@NullMarked
public enum FaultFrom1000 implements Fault {
    /** 1001 Motor. */
    MOTOR(1001, "Motor", "", null);

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public @Nullable String label() {
        return label;
    }

    /**
     * Reads a code from JSON.
     *
     * @param value the number
     * @return the constant, never null
     * @throws IllegalArgumentException if the value is something else, or the table has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FaultFrom1000 fromJson(Object value) {
        if (Fault.fromJson(value) instanceof FaultFrom1000 code) {
            return code;
        }
        throw UnknownCodeException.of("fault", value.toString());
    }

    @Override
    public @Nullable HttpStatus toHttp() {
        return ToHttp.TARGETS[ordinal()];
    }

    private final int bits;

    private final String phrase;

    private final String meaning;

    private final @Nullable String label;

    FaultFrom1000(int bits, String phrase, String meaning, @Nullable String label) {
        this.bits = bits;
        this.phrase = phrase;
        this.meaning = meaning;
        this.label = label;
    }

    /**
     * The mapping to {@code http}, by ordinal. A switch fills it, so javac checks that no constant is
     * missing.
     */
    @Generated("codes.yaml")
    private static final class ToHttp {
        static final HttpStatus[] TARGETS = new HttpStatus[values().length];

        static {
            for (FaultFrom1000 code : values()) {
                TARGETS[code.ordinal()] = of(code);
            }
        }

        private static @Nullable HttpStatus of(FaultFrom1000 code) {
            return switch (code) {
                case MOTOR -> null;
            };
        }
    }
}
