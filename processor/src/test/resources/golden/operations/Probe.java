package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table probe.
 *
 * <p>Says which codes of {@link ExitCode} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum Probe {
    /** ping. */
    PING("ping");

    /**
     * Finds an operation by its name.
     *
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static Probe find(String title) {
        return switch (title) {
            case "ping" -> PING;
            default -> null;
        };
    }

    /**
     * The name of this operation as the table spells it.
     *
     * @return never null
     */
    public String title() {
        return title;
    }

    /**
     * Whether this operation lists a code.
     *
     * @param code a code, not null
     * @return true if the operation lists the code
     */
    public boolean allows(ExitCode code) {
        return (Rows.ALLOWED[ordinal()] & (1L << code.ordinal())) != 0;
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty if the operation does not list the code, or lists it
     *     without a phrase
     */
    public List<String> reasons(ExitCode code) {
        return Rows.ALL.get(ordinal()).reasons(code);
    }

    /**
     * The codes that this operation lists.
     *
     * @return an unmodifiable set in the order of {@link ExitCode}
     */
    public Set<ExitCode> codes() {
        return Rows.ALL.get(ordinal()).codes();
    }

    private final String title;

    Probe(String title) {
        this.title = title;
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<ExitCode>> ALL = all();

        /** A bit for each code that an operation lists. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (Probe operation : values()) {
                for (ExitCode code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
            }
        }

        private static List<Answers<ExitCode>> all() {
            List<Answers<ExitCode>> all = new ArrayList<>();
            for (Probe operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<ExitCode> of(Probe operation) {
            return switch (operation) {
                case PING -> Answers.of(ExitCode.class)
                        .with(ExitCode.FINE)
                        .with(ExitCode.FAILED, "No reply");
            };
        }
    }
}
