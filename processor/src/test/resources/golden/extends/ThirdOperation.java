package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table third-operations.
 *
 * <p>Says which codes of {@link SecondCode} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum ThirdOperation {
    /** Main group: Read. */
    READ(Group.MAIN, "Read", null),

    /**
     * Main group: Write.
     *
     * <p>Deletes with an empty value.
     */
    WRITE(Group.MAIN, "Write", null),

    /**
     * Main group: Delete.
     *
     * @deprecated retired: Use Write.
     */
    @Deprecated
    DELETE(Group.MAIN, "Delete", "Use Write."),

    /** Other group: Observe. */
    OBSERVE(Group.OTHER, "Observe", null);

    /**
     * An older name of {@link #WRITE}.
     *
     * @deprecated use {@link #WRITE}
     */
    @Deprecated
    public static final ThirdOperation PUT = WRITE;

    /**
     * Finds an operation by its name.
     *
     * @param group the group, not null
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static ThirdOperation find(Group group, String title) {
        return switch (group) {
            case MAIN -> switch (title) {
                case "Read" -> READ;
                case "Write" -> WRITE;
                case "Delete" -> DELETE;
                default -> null;
            };
            case OTHER -> switch (title) {
                case "Observe" -> OBSERVE;
                default -> null;
            };
        };
    }

    /**
     * The group of this operation.
     *
     * @return never null
     */
    public Group group() {
        return group;
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
     * Why this operation is retired: it should no longer be used.
     *
     * @return the reason, or null for an operation that is in use
     */
    public String retired() {
        return retired;
    }

    /**
     * Whether this operation lists a code.
     *
     * <p>Every operation may also answer the fallback {@link SecondCode#MISTAKEN}; see {@link #mayAnswer}.
     *
     * @param code a code, not null
     * @return true if the operation lists the code
     */
    public boolean allows(SecondCode code) {
        return (Rows.ALLOWED[ordinal()] & (1L << code.ordinal())) != 0;
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty if the operation does not list the code, or lists it
     *     without a phrase
     */
    public List<String> reasons(SecondCode code) {
        return Rows.ALL.get(ordinal()).reasons(code);
    }

    /**
     * The codes that this operation lists.
     *
     * @return an unmodifiable set in the order of {@link SecondCode}
     */
    public Set<SecondCode> codes() {
        return Rows.ALL.get(ordinal()).codes();
    }

    /**
     * Whether this operation may answer a code: it lists the code, or the code is the fallback {@link
     * SecondCode#MISTAKEN}.
     *
     * @param code a code, not null
     * @return true if the operation may answer the code
     */
    public boolean mayAnswer(SecondCode code) {
        return allows(code) || code == SecondCode.MISTAKEN;
    }

    /**
     * What to answer for a code: the code itself if the operation lists it, otherwise the fallback.
     *
     * @param code a code, not null
     * @return the code or {@link SecondCode#MISTAKEN}
     */
    public SecondCode orFallback(SecondCode code) {
        return allows(code) ? code : SecondCode.MISTAKEN;
    }

    /** The groups of {@link ThirdOperation}. */
    @Generated("codes.yaml")
    public enum Group {
        /** Main group. */
        MAIN("Main group"),

        /** Other group. */
        OTHER("Other group");

        /**
         * The name of this group as the table spells it.
         *
         * @return never null
         */
        public String title() {
            return title;
        }

        private final String title;

        Group(String title) {
            this.title = title;
        }
    }

    private final Group group;

    private final String title;

    private final String retired;

    ThirdOperation(Group group, String title, String retired) {
        this.group = group;
        this.title = title;
        this.retired = retired;
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<SecondCode>> ALL = all();

        /** A bit for each code that an operation lists. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (ThirdOperation operation : values()) {
                for (SecondCode code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
            }
        }

        private static List<Answers<SecondCode>> all() {
            List<Answers<SecondCode>> all = new ArrayList<>();
            for (ThirdOperation operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<SecondCode> of(ThirdOperation operation) {
            return switch (operation) {
                case READ -> Answers.of(SecondCode.class)
                        .with(SecondCode.SUCCESS, "It is read")
                        .with(SecondCode.MISTAKEN, "It cannot be read")
                        .with(SecondCode.GONE, "It is gone");
                case WRITE -> Answers.of(SecondCode.class)
                        .with(SecondCode.SUCCESS, "It is written")
                        .with(SecondCode.GONE);
                case DELETE -> Answers.of(SecondCode.class)
                        .with(SecondCode.SUCCESS);
                case OBSERVE -> Answers.of(SecondCode.class)
                        .with(SecondCode.SUCCESS, "It is observed");
            };
        }
    }
}
