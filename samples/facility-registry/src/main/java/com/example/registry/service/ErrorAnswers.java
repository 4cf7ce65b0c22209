package com.example.registry.service;

import com.example.registry.codes.FacilityRegistryException;
import com.example.registry.codes.FacilityRegistryStatus;
import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers every failure with a code of the registry's table, those that Jakarta REST finds included. */
final class ErrorAnswers implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ErrorAnswers.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof FacilityRegistryException refusal) {
            return answer(refusal.code(), refusal.getMessage());
        }
        if (failure instanceof JacksonException) {
            return answer(FacilityRegistryStatus.BAD_REQUEST, "The body is not the JSON of a facility");
        }
        if (failure instanceof WebApplicationException found) {
            // Its header fields are kept: a 405 has to list the methods that are allowed.
            ResponseBuilder answer = Response.fromResponse(found.getResponse());
            return withBody(answer, statusOf(found), found.getMessage());
        }
        LOG.log(Level.ERROR, "a request failed", failure);
        return answer(FacilityRegistryStatus.INTERNAL_SERVER_ERROR, "The registry failed");
    }

    /** A status that the registry does not list, such as 415, becomes the general one of its class. */
    private static FacilityRegistryStatus statusOf(WebApplicationException found) {
        return FacilityRegistryStatus.decode(found.getResponse().getStatus()).orGeneric();
    }

    private static Response answer(FacilityRegistryStatus status, String message) {
        return withBody(Response.status(status.number()), status, message);
    }

    private static Response withBody(ResponseBuilder answer, FacilityRegistryStatus status, String message) {
        answer.status(status.number(), status.phrase())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorBody.of(status, message));
        if (status == FacilityRegistryStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
