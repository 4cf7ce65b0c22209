package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table tool.
 *
 * <p>Says which codes of {@link State} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum ToolCommand {
    /** check. */
    CHECK("check"),

    /**
     * look.
     *
     * <p>Looks.
     */
    LOOK("look");

    /**
     * Finds an operation by its name.
     *
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static ToolCommand find(String title) {
        return switch (title) {
            case "check" -> CHECK;
            case "look" -> LOOK;
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
    public boolean allows(State code) {
        return (Rows.ALLOWED[ordinal()] & (1L << code.ordinal())) != 0;
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty if the operation does not list the code
     */
    public List<String> reasons(State code) {
        return Rows.ALL.get(ordinal()).reasons(code);
    }

    /**
     * The codes that this operation lists.
     *
     * @return an unmodifiable set in the order of {@link State}
     */
    public Set<State> codes() {
        return Rows.ALL.get(ordinal()).codes();
    }

    private final String title;

    ToolCommand(String title) {
        this.title = title;
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<State>> ALL = all();

        /** A bit for each code that an operation lists. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (ToolCommand operation : values()) {
                for (State code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
            }
        }

        private static List<Answers<State>> all() {
            List<Answers<State>> all = new ArrayList<>();
            for (ToolCommand operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<State> of(ToolCommand operation) {
            return switch (operation) {
                case CHECK -> Answers.of(State.class)
                        .with(State.ANSWERS, "A phrase")
                        .with(State.DOCUMENTED, "Another phrase");
                case LOOK -> Answers.of(State.class)
                        .with(State.ANSWERS, "A phrase")
                        .with(State.DOCUMENTED, "Another phrase");
            };
        }
    }
}
