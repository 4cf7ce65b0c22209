package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import io.codebook.HttpProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every failure with the body of iot/v1 or, if the client asks for that, with problem details. */
@RestControllerAdvice
class ErrorAnswers {
    private static final String TYPES = "https://api.example.com/errors/";

    private final FailureLog log;

    ErrorAnswers(FailureLog log) {
        this.log = log;
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> error(Exception failure) {
        IotException coded = Refusals.of(failure);
        return answer(coded).contentType(MediaType.APPLICATION_JSON).body(ErrorBody.of(coded, log.add(coded)));
    }

    @ExceptionHandler(produces = HttpProblem.MEDIA_TYPE)
    ResponseEntity<Map<String, Object>> problem(Exception failure) {
        IotException coded = Refusals.of(failure);
        Map<String, Object> members = new LinkedHashMap<>(coded.toProblem(TYPES).members());
        members.put("request_id", log.add(coded));
        return answer(coded).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(members);
    }

    private static ResponseEntity.BodyBuilder answer(IotException failure) {
        IotCode code = failure.code();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatusCode.valueOf(code.toHttp().number()));
        if (code == IotCode.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (code == IotCode.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer;
    }
}
