package com.example.samples;

import com.example.samples.codes.AnyIotCode;
import com.example.samples.codes.IotCode;
import io.codebook.standard.AnyHttpStatus;
import java.util.Locale;

/** What a device does after an answer. */
enum NextStep {
    GO_ON,
    DROP_MESSAGE,
    ASK_OPERATOR,
    TRY_LATER;

    /** Decides by the code if it is known or has a category, otherwise by the HTTP status. A success must be one in both. */
    static NextStep after(Answer answer) {
        NextStep byStatus = after(answer.status());
        AnyIotCode code = answer.code();
        if (code == null || code.category() == null) {
            return byStatus;
        }
        NextStep byCode = code instanceof IotCode known ? after(known) : after(code.category());
        return byCode == GO_ON ? byStatus : byCode;
    }

    /** No default on purpose: when a code is added to the table, this does not compile until the code is handled. */
    static NextStep after(IotCode code) {
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

    private static NextStep after(IotCode.Category category) {
        return switch (category) {
            case SUCCESS -> GO_ON;
            case CLIENT_ERROR -> ASK_OPERATOR;
            case SERVER_ERROR -> TRY_LATER;
        };
    }

    private static NextStep after(AnyHttpStatus status) {
        return switch (status.responseClass()) {
            case SUCCESS -> GO_ON;
            case CLIENT_ERROR -> DROP_MESSAGE;
            case INFORMATIONAL, REDIRECTION, SERVER_ERROR, OTHER -> TRY_LATER;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
