package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table device.
 *
 * <p>Says which codes of {@link CoapCode} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal"})
@Generated("codes.yaml")
@NullMarked
public enum DeviceOperation {
    /** access: Read. */
    READ(Group.ACCESS, "Read", null),

    /**
     * access: Old.
     *
     * @deprecated retired: Use Read.
     */
    @Deprecated
    OLD(Group.ACCESS, "Old", "Use Read.");

    /**
     * Finds an operation by its name.
     *
     * @param group the group, not null
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static @Nullable DeviceOperation find(Group group, String title) {
        return switch (group) {
            case ACCESS -> switch (title) {
                case "Read" -> READ;
                case "Old" -> OLD;
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
    public @Nullable String retired() {
        return retired;
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
     * @return the phrases in the table's order; empty if the operation does not list the code
     */
    public List<String> reasons(CoapCode code) {
        return Rows.ALL.get(ordinal()).reasons(code);
    }

    /**
     * The reason phrase that a code has under an id.
     *
     * @param code a code, not null
     * @param reason the id of the phrase, not null
     * @return the phrase, or null if the operation does not list the code, or has no phrase with this id
     *     for it
     */
    public @Nullable String reason(CoapCode code, Reason reason) {
        return Rows.ALL.get(ordinal()).reasonsById(code).get(reason);
    }

    /**
     * The {@code delay} of an answer.
     *
     * @param code a code, not null
     * @return the value, or null if the operation does not list the code, or the table has none
     */
    public @Nullable Integer delay(CoapCode code) {
        return (Integer) Rows.ALL.get(ordinal()).fields(code).get("delay");
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
    public @Nullable CoapCode orFallback(CoapCode code) {
        return allows(code) ? code : hasFallback() ? CoapCode.INTERNAL_SERVER_ERROR : null;
    }

    /** The groups of {@link DeviceOperation}. */
    @Generated("codes.yaml")
    public enum Group {
        /** access. */
        ACCESS("access");

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

    /** The ids of reason phrases, for {@link DeviceOperation#reason}. */
    @Generated("codes.yaml")
    public enum Reason {
        /** {@code gone}: It is gone. */
        GONE("gone"),

        /** {@code never}: It never was. */
        NEVER("never");

        /**
         * The id as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        Reason(String label) {
            this.label = label;
        }
    }

    private final Group group;

    private final String title;

    private final @Nullable String retired;

    DeviceOperation(Group group, String title, @Nullable String retired) {
        this.group = group;
        this.title = title;
        this.retired = retired;
    }

    private boolean hasFallback() {
        return switch (this) {
            case READ -> true;
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
            for (DeviceOperation operation : values()) {
                for (CoapCode code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
            }
        }

        private static List<Answers<CoapCode>> all() {
            List<Answers<CoapCode>> all = new ArrayList<>();
            for (DeviceOperation operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<CoapCode> of(DeviceOperation operation) {
            return switch (operation) {
                case READ -> Answers.of(CoapCode.class)
                        .with(CoapCode.CONTENT, "done")
                        .field(CoapCode.CONTENT, "delay", 3)
                        .with(CoapCode.NOT_FOUND)
                        .reason(CoapCode.NOT_FOUND, Reason.GONE, "It is gone")
                        .reason(CoapCode.NOT_FOUND, Reason.NEVER, "It never was");
                case OLD -> Answers.of(CoapCode.class)
                        .with(CoapCode.CONTENT, "done");
            };
        }
    }
}
