package com.example.codes;

import io.codebook.Answers;
import io.codebook.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table registry.
 *
 * <p>Says which codes of {@link HttpStatus} each operation may answer.
 */
@SuppressWarnings({"all", "EnumOrdinal", "NullAway"})
@Generated("codes.yaml")
public enum RegistryMethod {
    /** GET. */
    GET("GET"),

    /** POST. */
    POST("POST");

    /**
     * Finds an operation by its name.
     *
     * @param title the name as the table spells it, not null
     * @return the operation, or null if the table has none with that name
     */
    public static RegistryMethod find(String title) {
        return switch (title) {
            case "GET" -> GET;
            case "POST" -> POST;
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
     * Whether this operation lists a code, or the code is of a class that the table leaves open: 4xx and
     * 5xx.
     *
     * @param code a code, not null
     * @return true if the operation lists the code, or its class is open
     */
    public boolean allows(HttpStatus code) {
        return (Rows.ALLOWED[ordinal()] & (1L << code.ordinal())) != 0;
    }

    /**
     * The reason phrases of a code.
     *
     * @param code a code, not null
     * @return the phrases in the table's order; empty if the operation does not list the code
     */
    public List<String> reasons(HttpStatus code) {
        return Rows.ALL.get(ordinal()).reasons(code);
    }

    /**
     * The codes that this operation lists, which need not be all that it {@linkplain #allows allows}.
     *
     * @return an unmodifiable set in the order of {@link HttpStatus}
     */
    public Set<HttpStatus> codes() {
        return Rows.ALL.get(ordinal()).codes();
    }

    /**
     * The codes among {@link #codes()} that report success.
     *
     * @return an unmodifiable set in the order of {@link HttpStatus}
     */
    public Set<HttpStatus> successCodes() {
        return Rows.ALL.get(ordinal()).successCodes();
    }

    private final String title;

    RegistryMethod(String title) {
        this.title = title;
    }

    /** The answers of the operations, by ordinal. */
    @Generated("codes.yaml")
    private static final class Rows {
        static final List<Answers<HttpStatus>> ALL = all();

        /** A bit for each code that an operation allows. */
        static final long[] ALLOWED = new long[values().length];

        static {
            for (RegistryMethod operation : values()) {
                for (HttpStatus code : operation.codes()) {
                    ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                }
                for (HttpStatus code : HttpStatus.values()) {
                    if (isOpen(code)) {
                        ALLOWED[operation.ordinal()] |= 1L << code.ordinal();
                    }
                }
            }
        }

        private static boolean isOpen(HttpStatus code) {
            return switch (code.number() / 100) {
                case 4, 5 -> true;
                default -> false;
            };
        }

        private static List<Answers<HttpStatus>> all() {
            List<Answers<HttpStatus>> all = new ArrayList<>();
            for (RegistryMethod operation : values()) {
                all.add(of(operation).build());
            }
            return List.copyOf(all);
        }

        private static Answers.Builder<HttpStatus> of(RegistryMethod operation) {
            return switch (operation) {
                case GET -> Answers.of(HttpStatus.class)
                        .with(HttpStatus.OK, "GET returns 200 OK on success");
                case POST -> Answers.of(HttpStatus.class)
                        .with(HttpStatus.CREATED, "POST returns 201 Created on success")
                        .with(HttpStatus.NOT_FOUND, "No such collection");
            };
        }
    }
}
