package com.example.codes;

import io.codebook.Generated;
import io.codebook.HttpProblem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A failure that is reported as a code of {@link IotCode}. */
@SuppressWarnings({"all", "NullAway"})
@Generated("codes.yaml")
public class IotException extends RuntimeException {
    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     */
    public IotException(IotCode code) {
        this(code, shown(code), Map.of(), null);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     */
    public IotException(IotCode code, String message) {
        this(code, message, Map.of(), null);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     * @param cause what caused it, or null
     */
    public IotException(IotCode code, String message, Throwable cause) {
        this(code, message, Map.of(), cause);
    }

    /**
     * Creates an exception.
     *
     * @param code the code to report, not null
     * @param message what happened this time, for people
     * @param details what else is known, for programs; not null
     */
    public IotException(IotCode code, String message, Map<String, ?> details) {
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
    public IotException(IotCode code, String message, Map<String, ?> details, Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * The code of this failure.
     *
     * @return never null
     */
    public IotCode code() {
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

    /**
     * This failure as problem details for HTTP (RFC 9457), with the status that its code is mapped to, or
     * 500.
     *
     * @param typeBase what the type of each problem starts with, such as {@code
     *     https://api.example.com/errors/}; the label of the code follows
     * @return the problem, whose detail is the message of this exception if it has one of its own
     */
    public HttpProblem toProblem(String typeBase) {
        HttpStatus status = code.toHttp();
        String label = code.errorType();
        String message = getMessage();
        String detail = shown(code).equals(message) ? null : message;
        return new HttpProblem(typeBase + (label == null ? code.name().toLowerCase(Locale.ROOT).replace('_', '-') : label), code.phrase(), status == null ? 500 : status.number(), detail, code.number(), details());
    }

    private static final long serialVersionUID = 1L;

    private final IotCode code;

    /** Transient, because values of any type need not be serializable. */
    private final transient Map<String, Object> details;

    private static String shown(IotCode code) {
        return code.number() + " " + code.phrase();
    }
}
