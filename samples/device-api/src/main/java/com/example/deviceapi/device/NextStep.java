package com.example.deviceapi.device;

import com.example.deviceapi.codes.AnyHttpStatus;
import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.IotCode;
import io.codebook.ResponseClass;
import java.util.Locale;

/** What the device does after an answer. */
public enum NextStep {
    GO_ON,
    DROP_MESSAGE,
    ASK_OPERATOR,
    TRY_LATER;

    /** The HTTP status comes first: only if it says that the service refused the data, the code says what to do. */
    public static NextStep after(Answer answer) {
        return switch (answer.status().responseClass()) {
            case SUCCESS -> GO_ON;
            case CLIENT_ERROR, SERVER_ERROR ->
                answer.code().map(NextStep::after).orElseGet(() -> after(answer.status()));
            case INFORMATIONAL, REDIRECTION, OTHER -> TRY_LATER;
        };
    }

    /** The service itself says whether it helps to try again. */
    public static NextStep after(Acknowledgement acknowledgement) {
        if (acknowledgement.retryable()) {
            return TRY_LATER;
        }
        return acknowledgement.error().isPresent() ? DROP_MESSAGE : GO_ON;
    }

    private static NextStep after(AnyIotCode code) {
        return code instanceof IotCode known ? after(known) : after(code.category());
    }

    /** No default on purpose: when a code is added to the table, this does not compile until the device handles it. */
    private static NextStep after(IotCode code) {
        return switch (code) {
            case OK -> GO_ON;
            case BAD_REQUEST,
                    NOT_FOUND,
                    CONFLICT,
                    REQUEST_ENTITY_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    UNPROCESSABLE_ENTITY -> DROP_MESSAGE;
            case UNAUTHORIZED, PAYMENT_REQUIRED, FORBIDDEN -> ASK_OPERATOR;
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> TRY_LATER;
        };
    }

    /** A code that the device does not know. The schema lets none pass that has no category. */
    private static NextStep after(IotCode.Category category) {
        return switch (category) {
            case SUCCESS -> GO_ON;
            case CLIENT_ERROR -> ASK_OPERATOR;
            case SERVER_ERROR -> TRY_LATER;
        };
    }

    private static NextStep after(AnyHttpStatus status) {
        return status.responseClass() == ResponseClass.CLIENT_ERROR ? DROP_MESSAGE : TRY_LATER;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
