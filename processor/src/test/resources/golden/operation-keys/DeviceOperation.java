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
    /**
     * Bootstrap Interface: Bootstrap-Request.
     *
     * <p>The client sends it when it starts.
     *
     * <p>The server answers &lt;at once&gt;.
     */
    REQUEST_BOOTSTRAP(Group.BOOTSTRAP, "Bootstrap-Request", null),

    /**
     * Bootstrap Interface: Pack-Request.
     *
     * @deprecated use Write, which does the same.
     */
    @Deprecated
    BOOTSTRAP_PACK_REQUEST(Group.BOOTSTRAP, "Pack-Request", null),

    /**
     * Bootstrap Interface: Discover.
     *
     * @deprecated retired: removed in version 1.2.
     */
    @Deprecated
    BOOTSTRAP_DISCOVER(Group.BOOTSTRAP, "Discover", "removed in version 1.2"),

    /** management: Write. */
    WRITE(Group.MANAGEMENT, "Write", null);

    /**
     * An older name of {@link #BOOTSTRAP_PACK_REQUEST}.
     *
     * @deprecated use {@link #BOOTSTRAP_PACK_REQUEST}
     */
    @Deprecated
    public static final DeviceOperation BOOTSTRAP_PACK = BOOTSTRAP_PACK_REQUEST;

    /**
     * An older name of {@link #BOOTSTRAP_PACK_REQUEST}.
     *
     * @deprecated use {@link #BOOTSTRAP_PACK_REQUEST}
     */
    @Deprecated
    public static final DeviceOperation OLD_PACK = BOOTSTRAP_PACK_REQUEST;

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
                case "Bootstrap-Request" -> REQUEST_BOOTSTRAP;
                case "Pack-Request" -> BOOTSTRAP_PACK_REQUEST;
                case "Discover" -> BOOTSTRAP_DISCOVER;
                default -> null;
            };
            case MANAGEMENT -> switch (title) {
                case "Write" -> WRITE;
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

    /** The groups of {@link DeviceOperation}. */
    @Generated("codes.yaml")
    public enum Group {
        /** Bootstrap Interface. */
        BOOTSTRAP("Bootstrap Interface"),

        /** management. */
        MANAGEMENT("management");

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

    DeviceOperation(Group group, String title, String retired) {
        this.group = group;
        this.title = title;
        this.retired = retired;
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
                case REQUEST_BOOTSTRAP -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Done");
                case BOOTSTRAP_PACK_REQUEST -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Done")
                        .with(CoapCode.BAD_REQUEST,
                                "Too large",
                                "Malformed");
                case BOOTSTRAP_DISCOVER -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Done");
                case WRITE -> Answers.of(CoapCode.class)
                        .with(CoapCode.CHANGED, "Written");
            };
        }
    }
}
