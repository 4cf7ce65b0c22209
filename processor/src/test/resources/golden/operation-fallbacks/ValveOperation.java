package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table valve.
 *
 * <p>Says which codes of {@link CoapCode} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum ValveOperation {
    /** control: Open. */
    OPEN(Group.CONTROL, "Open"),

    /** control: Close. */
    CLOSE(Group.CONTROL, "Close"),

    /** status: Check. */
    CHECK(Group.STATUS, "Check"),

    /** status: Notify. */
    NOTIFY(Group.STATUS, "Notify");

    /**
     * Finds an operation by its name.
     *
     * @param group the group, not null
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static ValveOperation find(Group group, String title) {
        return switch (group) {
            case CONTROL -> switch (title) {
                case "Open" -> OPEN;
                case "Close" -> CLOSE;
                default -> null;
            };
            case STATUS -> switch (title) {
                case "Check" -> CHECK;
                case "Notify" -> NOTIFY;
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
     * Whether this operation lists a code.
     *
     * <p>Some operations may also answer the fallback {@link CoapCode#INTERNAL_SERVER_ERROR}; see {@link
     * #mayAnswer}.
     *
     * @param code a code, not null
     * @return true if the operation lists the code
     */
    public boolean allows(CoapCode code) {
        return (Rows.ALLOWED[ordinal()] & (1L << code.ordinal())) != 0;
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty if the operation does not list the code, or lists it
     *     without a phrase
     */
    public List<String> reasons(CoapCode code) {
        return Rows.ALL.get(ordinal()).reasons(code);
    }

    /**
     * The codes that this operation lists.
     *
     * @return an unmodifiable set in the order of {@link CoapCode}
     */
    public Set<CoapCode> codes() {
        return Rows.ALL.get(ordinal()).codes();
    }

    /**
     * The codes among {@link #codes()} that report success.
     *
     * @return an unmodifiable set in the order of {@link CoapCode}
     */
    public Set<CoapCode> successCodes() {
        return Rows.ALL.get(ordinal()).successCodes();
    }

    /**
     * Whether this operation may answer a code: it lists the code, or the code is its fallback {@link
     * CoapCode#INTERNAL_SERVER_ERROR}, if it has one.
     *
     * @param code a code, not null
     * @return true if the operation may answer the code
     */
    public boolean mayAnswer(CoapCode code) {
        return allows(code) || code == CoapCode.INTERNAL_SERVER_ERROR && hasFallback();
    }

    /**
     * What to answer for a code: the code itself if the operation lists it, otherwise its fallback, if it
     * has one.
     *
     * @param code a code, not null
     * @return the code or {@link CoapCode#INTERNAL_SERVER_ERROR}; null if the operation neither lists the
     *     code nor has a fallback
     */
    public CoapCode orFallback(CoapCode code) {
        return allows(code) ? code : hasFallback() ? CoapCode.INTERNAL_SERVER_ERROR : null;
    }

    /** The groups of {@link ValveOperation}. */
    @Generated("codes.yaml")
    public enum Group {
        /** control. */
        CONTROL("control"),

        /** status. */
        STATUS("status");

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

    ValveOperation(Group group, String title) {
        this.group = group;
        this.title = title;
    }

    private boolean hasFallback() {
        return switch (this) {
            case OPEN,
                    CLOSE,
                    CHECK -> true;
            default -> false;
        };
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<CoapCode>> ALL = all();

        /** A bit for each code that an operation lists. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (ValveOperation operation : values()) {
                for (CoapCode code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
            }
        }

        private static List<Answers<CoapCode>> all() {
            List<Answers<CoapCode>> all = new ArrayList<>();
            for (ValveOperation operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<CoapCode> of(ValveOperation operation) {
            return switch (operation) {
                case OPEN -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Opened");
                case CLOSE -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Closed");
                case CHECK -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED);
                case NOTIFY -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED);
            };
        }
    }
}
