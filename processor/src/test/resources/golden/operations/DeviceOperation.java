package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Operations on a device.
 *
 * <p>Source: the reference, table 25.
 *
 * <p>Says which codes of {@link CoapCode} each operation may answer.
 */
@SuppressWarnings({"all", "deprecation", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum DeviceOperation {
    /** Bootstrap Interface: Write. */
    BOOTSTRAP_WRITE(Group.BOOTSTRAP, "Write"),

    /** Device Management Interface: Write. */
    WRITE(Group.DEVICE_MANAGEMENT, "Write"),

    /** Device Management Interface: Write-Attributes. */
    WRITE_ATTRIBUTES(Group.DEVICE_MANAGEMENT, "Write-Attributes");

    /**
     * Finds an operation by its name.
     *
     * @param group the group, not null
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static DeviceOperation find(Group group, String title) {
        return switch (group) {
            case BOOTSTRAP -> switch (title) {
                case "Write" -> BOOTSTRAP_WRITE;
                default -> null;
            };
            case DEVICE_MANAGEMENT -> switch (title) {
                case "Write" -> WRITE;
                case "Write-Attributes" -> WRITE_ATTRIBUTES;
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
     * <p>Every operation may also answer the fallback {@link CoapCode#INTERNAL_SERVER_ERROR}; see {@link
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
     * Whether this operation may answer a code: it lists the code, or the code is the fallback {@link
     * CoapCode#INTERNAL_SERVER_ERROR}.
     *
     * @param code a code, not null
     * @return true if the operation may answer the code
     */
    public boolean mayAnswer(CoapCode code) {
        return allows(code) || code == CoapCode.INTERNAL_SERVER_ERROR;
    }

    /**
     * What to answer for a code: the code itself if the operation lists it, otherwise the fallback.
     *
     * @param code a code, not null
     * @return the code or {@link CoapCode#INTERNAL_SERVER_ERROR}
     */
    public CoapCode orFallback(CoapCode code) {
        return allows(code) ? code : CoapCode.INTERNAL_SERVER_ERROR;
    }

    /** The groups of {@link DeviceOperation}. */
    @Generated("codes.yaml")
    public enum Group {
        /** Bootstrap Interface. */
        BOOTSTRAP("Bootstrap Interface"),

        /** Device Management Interface. */
        DEVICE_MANAGEMENT("Device Management Interface");

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

    DeviceOperation(Group group, String title) {
        this.group = group;
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
                case BOOTSTRAP_WRITE -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "\u201cWrite\u201d operation is completed")
                        .with(CoapCode.UNSUPPORTED_FORMAT, "The format is not supported");
                case WRITE -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Written")
                        .with(CoapCode.BAD_REQUEST,
                                "One phrase",
                                "Another phrase",
                                "A \"third\" one");
                case WRITE_ATTRIBUTES -> Answers.of(CoapCode.class)
                        .with(CoapCode.BAD_REQUEST, "It\u2019s wrong");
            };
        }
    }
}
