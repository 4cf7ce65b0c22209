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
    /** Open. */
    OPEN("Open"),

    /** Check. */
    CHECK("Check");

    /**
     * Finds an operation by its name.
     *
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static ValveOperation find(String title) {
        return switch (title) {
            case "Open" -> OPEN;
            case "Check" -> CHECK;
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
     * Whether this operation lists a code, or the code is of a class that the table leaves open: 4.xx.
     *
     * <p>Some operations may also answer the fallback {@link CoapCode#SERVICE_UNAVAILABLE}; see {@link
     * #mayAnswer}.
     *
     * @param code a code, not null
     * @return true if the operation lists the code, or its class is open
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
     * The codes that this operation lists, which need not be all that it {@linkplain #allows allows}.
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
     * Whether this operation may answer a code: it allows the code, or the code is its fallback {@link
     * CoapCode#SERVICE_UNAVAILABLE}, if it has one.
     *
     * @param code a code, not null
     * @return true if the operation may answer the code
     */
    public boolean mayAnswer(CoapCode code) {
        return allows(code) || code == CoapCode.SERVICE_UNAVAILABLE && hasFallback();
    }

    /**
     * What to answer for a code: the code itself if the operation allows it, otherwise its fallback, if it
     * has one.
     *
     * @param code a code, not null
     * @return the code or {@link CoapCode#SERVICE_UNAVAILABLE}; null if the operation neither allows the
     *     code nor has a fallback
     */
    public CoapCode orFallback(CoapCode code) {
        return allows(code) ? code : hasFallback() ? CoapCode.SERVICE_UNAVAILABLE : null;
    }

    private final String title;

    ValveOperation(String title) {
        this.title = title;
    }

    private boolean hasFallback() {
        return switch (this) {
            case OPEN -> true;
            default -> false;
        };
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<CoapCode>> ALL = all();

        /** A bit for each code that an operation allows. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (ValveOperation operation : values()) {
                for (CoapCode code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
                for (CoapCode code : CoapCode.values()) {
                    if (isOpen(code)) {
                        ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                    }
                }
            }
        }

        private static boolean isOpen(CoapCode code) {
            return switch (code.classDigit()) {
                case 4 -> true;
                default -> false;
            };
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
                case CHECK -> Answers.of(CoapCode.class)
                        .with(CoapCode.CONTENT);
            };
        }
    }
}
