package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table packet.
 *
 * <p>Says which codes of {@link ReasonCode} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum Packet {
    /** CONNACK. */
    CONNACK("CONNACK"),

    /** DISCONNECT. */
    DISCONNECT("DISCONNECT");

    /**
     * Finds an operation by its name.
     *
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static Packet find(String title) {
        return switch (title) {
            case "CONNACK" -> CONNACK;
            case "DISCONNECT" -> DISCONNECT;
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
    public boolean allows(ReasonCode code) {
        return (Rows.ALLOWED[ordinal()] & (1L << code.ordinal())) != 0;
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty if the operation does not list the code, or lists it
     *     without a phrase
     */
    public List<String> reasons(ReasonCode code) {
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
    public String reason(ReasonCode code, Reason reason) {
        return Rows.ALL.get(ordinal()).reasonsById(code).get(reason);
    }

    /**
     * The name of a code as this table prints it, which may differ from {@link ReasonCode#phrase()}.
     *
     * @param code a code, not null
     * @return the name, never null
     */
    public String phrase(ReasonCode code) {
        return Rows.ALL.get(ordinal()).name(code, code.phrase());
    }

    /**
     * Who may send it.
     *
     * @param code a code, not null
     * @return the value, or null if the operation does not list the code
     */
    public SentBy sentBy(ReasonCode code) {
        return (SentBy) Rows.ALL.get(ordinal()).fields(code).get("sent-by");
    }

    /**
     * The {@code since} of an answer.
     *
     * @param code a code, not null
     * @return the value, or null if the operation does not list the code, or the table has none
     */
    public Integer since(ReasonCode code) {
        return (Integer) Rows.ALL.get(ordinal()).fields(code).get("since");
    }

    /**
     * The {@code note} of an answer.
     *
     * @param code a code, not null
     * @return the value, or null if the operation does not list the code, or the table has none
     */
    public String note(ReasonCode code) {
        return (String) Rows.ALL.get(ordinal()).fields(code).get("note");
    }

    /**
     * The {@code last} of an answer.
     *
     * @param code a code, not null
     * @return the value, or null if the operation does not list the code, or the table has none
     */
    public Boolean last(ReasonCode code) {
        return (Boolean) Rows.ALL.get(ordinal()).fields(code).get("last");
    }

    /**
     * The codes that this operation lists.
     *
     * @return an unmodifiable set in the order of {@link ReasonCode}
     */
    public Set<ReasonCode> codes() {
        return Rows.ALL.get(ordinal()).codes();
    }

    /** The ids of reason phrases, for {@link Packet#reason}. */
    @Generated("codes.yaml")
    public enum Reason {
        /** {@code banned}: You are "banned" */
        BANNED("banned");

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

    /** The values of {@code sent-by}. */
    @Generated("codes.yaml")
    public enum SentBy {
        /** <code>client</code>. */
        CLIENT("client"),

        /** <code>server</code>. */
        SERVER("server"),

        /** <code>either</code>. */
        EITHER("either");

        /**
         * The value as the table spells it.
         *
         * @return never null
         */
        public String label() {
            return label;
        }

        private final String label;

        SentBy(String label) {
            this.label = label;
        }
    }

    private final String title;

    Packet(String title) {
        this.title = title;
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<ReasonCode>> ALL = all();

        /** A bit for each code that an operation lists. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (Packet operation : values()) {
                for (ReasonCode code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
            }
        }

        private static List<Answers<ReasonCode>> all() {
            List<Answers<ReasonCode>> all = new ArrayList<>();
            for (Packet operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<ReasonCode> of(Packet operation) {
            return switch (operation) {
                case CONNACK -> Answers.of(ReasonCode.class)
                        .with(ReasonCode.SUCCESS, "It is connected")
                        .field(ReasonCode.SUCCESS, "sent-by", SentBy.SERVER)
                        .field(ReasonCode.SUCCESS, "since", 3)
                        .with(ReasonCode.NOT_AUTHORIZED)
                        .reason(ReasonCode.NOT_AUTHORIZED, Reason.BANNED, "You are \"banned\"")
                        .field(ReasonCode.NOT_AUTHORIZED, "sent-by", SentBy.SERVER)
                        .field(ReasonCode.NOT_AUTHORIZED, "note", "Nobody says why.")
                        .field(ReasonCode.NOT_AUTHORIZED, "last", true);
                case DISCONNECT -> Answers.of(ReasonCode.class)
                        .with(ReasonCode.SUCCESS)
                        .name(ReasonCode.SUCCESS, "Normal disconnection")
                        .field(ReasonCode.SUCCESS, "sent-by", SentBy.EITHER);
            };
        }
    }
}
