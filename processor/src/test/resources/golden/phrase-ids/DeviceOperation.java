package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table device.
 *
 * <p>Says which codes of {@link CoapCode} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum DeviceOperation {
    /** Create. */
    CREATE("Create"),

    /** Write. */
    WRITE("Write");

    /**
     * Finds an operation by its name.
     *
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static DeviceOperation find(String title) {
        return switch (title) {
            case "Create" -> CREATE;
            case "Write" -> WRITE;
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
     * The reason phrase that a code has under an id.
     *
     * @param code a code, not null
     * @param reason the id of the phrase, not null
     * @return the phrase, or null if the operation does not list the code, or has no phrase with this id
     *     for it
     */
    public String reason(CoapCode code, Reason reason) {
        return Rows.ALL.get(ordinal()).reasonsById(code).get(reason);
    }

    /**
     * The name of a code as this table prints it, which may differ from {@link CoapCode#phrase()}.
     *
     * @param code a code, not null
     * @return the name, never null
     */
    public String phrase(CoapCode code) {
        return Rows.ALL.get(ordinal()).name(code, code.phrase());
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

    /** The ids of reason phrases, for {@link DeviceOperation#reason}. */
    @Generated("codes.yaml")
    public enum Reason {
        /**
         * {@code exists}: The target exists already.
         *
         * <p>Or: It is there.
         */
        EXISTS("exists"),

        /** {@code no-content-format}: No "Content-Format" */
        NO_CONTENT_FORMAT("no-content-format");

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

    private final String title;

    DeviceOperation(String title) {
        this.title = title;
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
                case CREATE -> Answers.of(CoapCode.class)
                        .with(CoapCode.CREATED, "It is created")
                        .with(CoapCode.BAD_REQUEST)
                        .reason(CoapCode.BAD_REQUEST, Reason.EXISTS, "The target exists already")
                        .reason(CoapCode.BAD_REQUEST, Reason.NO_CONTENT_FORMAT, "No \"Content-Format\"")
                        .with(CoapCode.UNSUPPORTED_CONTENT_FORMAT, "The format is not supported")
                        .name(CoapCode.UNSUPPORTED_CONTENT_FORMAT, "Unsupported content format");
                case WRITE -> Answers.of(CoapCode.class)
                        .with(CoapCode.BAD_REQUEST)
                        .reason(CoapCode.BAD_REQUEST, Reason.EXISTS, "It is there")
                        .with(CoapCode.UNSUPPORTED_CONTENT_FORMAT)
                        .name(CoapCode.UNSUPPORTED_CONTENT_FORMAT, "Unsupported \"format\"");
            };
        }
    }
}
