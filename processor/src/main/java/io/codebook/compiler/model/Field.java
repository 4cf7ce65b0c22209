package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table beyond name and meaning.
 *
 * @param values the permitted values, for {@link Type#VALUES} alone
 */
public record Field(
        Text id,
        Type type,
        List<Value> values,
        boolean unique,
        boolean optional,
        Stability stability,
        @Nullable Text doc) {
    /** What a value is. */
    public enum Type {
        LABEL,
        TEXT,
        INT,
        BOOLEAN,
        VALUES
    }

    /** What may become of a value that has been promised. */
    public enum Stability {
        FIXED,
        WORDED,
        FREE
    }

    /**
     * A permitted value.
     *
     * @param ranges the numbers of the codes that have it; empty when numbers do not tell
     */
    public record Value(Text name, String constant, List<Range> ranges) {
        /** Whether the number of a code tells this value. */
        public boolean contains(Code code) {
            for (Range range : ranges) {
                if (range.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The value that the number of a code tells, or null. */
    public @Nullable Text valueByNumber(Code code) {
        for (Value value : values) {
            if (value.contains(code)) {
                return new Text(code.place(), value.name().value());
            }
        }
        return null;
    }

    /** Whether the number of a code tells its value, so that an unknown code has one too. */
    public boolean isRanged() {
        for (Value value : values) {
            if (!value.ranges().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
