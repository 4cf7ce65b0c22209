package com.example.deviceapi.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.deviceapi.codes.AnyIotCode;
import com.example.deviceapi.codes.HttpStatus;
import com.example.deviceapi.codes.IotCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The handling rules of the reference, one by one. */
class NextStepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | {"code": 2000, "status": "processed"}      | OK                              | go on
                    429 | {"code": 4029, "error": "rate_limited"}    | TOO_MANY_REQUESTS               | try later
                    400 | {"code": 4003, "error": "forbidden"}       | FORBIDDEN                       | ask operator
                    403 | {"code": 4031, "error": "quarantined"}     | unknown IotCode 4031            | ask operator
                    503 | {"code": 5099, "error": "overloaded"}      | unknown IotCode 5099            | try later
                    """)
    void theCodeDecides(int status, String body, String code, String step) {
        check(status, body, code, step);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    307 | {"code": 4003, "error": "forbidden"}       | none                            | try later
                    503 | {"code": 2000, "status": "created"}        | SERVICE_UNAVAILABLE             | try later
                    """)
    void theHttpStatusIsFirst(int status, String body, String code, String step) {
        assertEquals(step, NextStep.after(answer(status, body)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    204 | {}                                         | OK                              | go on
                    403 | {"message": "no"}                          | FORBIDDEN                       | ask operator
                    502 | {}                                         | none                            | try later
                    405 | {}                                         | none                            | drop message
                    499 | {}                                         | BAD_REQUEST                     | drop message
                    404 | {"code": 4004, "error": "conflict"}        | NOT_FOUND                       | drop message
                    """)
    void withoutAReliableCodeTheHttpStatusDecides(int status, String body, String code, String step) {
        check(status, body, code, step);
    }

    @Test
    void anAcknowledgementSaysItselfWhetherToRetry() {
        assertEquals(NextStep.GO_ON, after("{\"status\": \"created\", \"retryable\": false}"));
        assertEquals(
                NextStep.DROP_MESSAGE,
                after("{\"status\": \"rejected\", \"retryable\": false, \"error\": {\"type\": \"conflict\"}}"));
        assertEquals(
                NextStep.TRY_LATER,
                after("{\"status\": \"rejected\", \"retryable\": true, \"error\": {\"type\": \"quarantined\"}}"));
    }

    @Test
    void aLabelThatTheDeviceDoesNotKnowIsKept() {
        Acknowledgement acknowledgement = Acknowledgement.of(
                json("{\"status\": \"rejected\", \"retryable\": true, \"error\": {\"type\": \"quarantined\"}}"));
        assertEquals(Optional.of(new AnyIotCode.UnknownErrorType("quarantined")), acknowledgement.error());
        assertEquals(
                Optional.of(IotCode.CONFLICT),
                Acknowledgement.of(
                                json(
                                        "{\"status\": \"rejected\", \"retryable\": false, \"error\": {\"type\": \"conflict\"}}"))
                        .error());
    }

    private static void check(int status, String body, String code, String step) {
        Answer answer = answer(status, body);
        assertEquals(code, answer.code().map(Object::toString).orElse("none"));
        assertEquals(step, NextStep.after(answer).toString());
    }

    /** The rows leave out what the errors have in common. */
    private static Answer answer(int status, String body) {
        String complete = body.replaceFirst(
                "\"error\": (\"\\w+\")",
                "\"error\": {\"type\": $1, \"message\": \"m\", \"details\": {}}, \"request_id\": \"1\"");
        return new Answer(HttpStatus.decode(status), json(complete));
    }

    private static NextStep after(String acknowledgement) {
        return NextStep.after(Acknowledgement.of(json(acknowledgement)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
