package com.example.codes;

import io.codebook.Generated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A failure that is reported as a code of {@link SqlState}. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public class SqlStateException extends RuntimeException {
    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     */
    public SqlStateException(SqlState code) {
        this(code, shown(code), Map.of(), null);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     */
    public SqlStateException(SqlState code, String message) {
        this(code, message, Map.of(), null);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     * @param cause what caused it, or null
     */
    public SqlStateException(SqlState code, String message, Throwable cause) {
        this(code, message, Map.of(), cause);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     * @param details what else is known, for programs; not null
     */
    public SqlStateException(SqlState code, String message, Map<String, ?> details) {
        this(code, message, details, null);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     * @param details what else is known, for programs; not null
     * @param cause what caused it, or null
     */
    public SqlStateException(SqlState code, String message, Map<String, ?> details,
            Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * The code of this failure.
     *
     * @return never null
     */
    public SqlState code() {
        return code;
    }

    /**
     * What else is known of this failure.
     *
     * @return an unmodifiable map; empty if there is nothing, or after serialization
     */
    public Map<String, Object> details() {
        return details == null ? Map.of() : details;
    }

    private static final long serialVersionUID = 1L;

    private final SqlState code;

    /** Transient, because values of any type need not be serializable. */
    private final transient Map<String, Object> details;

    private static String shown(SqlState code) {
        return code.text() + " " + code.phrase();
    }
}
