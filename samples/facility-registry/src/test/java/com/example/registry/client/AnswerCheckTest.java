package com.example.registry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.registry.codes.FacilityRegistryOperation;
import com.example.registry.codes.FacilityRegistryStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the client refuses, and in which words. */
class AnswerCheckTest {
    private final AnswerCheck check = new AnswerCheck();

    @Test
    void successesAreThoseOfTheOperation() {
        assertEquals(List.of(), faults(FacilityRegistryOperation.POST, 201, "201 Created", "{}"));
        assertEquals(
                List.of("the table does not allow 200 OK, only 201 Created and errors"),
                faults(FacilityRegistryOperation.POST, 200, "200 OK", "{}"));
        assertEquals(
                List.of("the table does not allow 202 (unknown), only 200 OK and errors"),
                faults(FacilityRegistryOperation.GET, 202, "202 Accepted", "{}"));
    }

    @Test
    void errorsMayBeOnesThatTheRegistryDoesNotList() {
        assertEquals(
                List.of(),
                faults(
                        FacilityRegistryOperation.GET,
                        429,
                        "429 Too Many Requests",
                        "{\"code\": \"429 Too Many Requests\"}"));
    }

    @Test
    void theBodyOfAnErrorIsThatOfTheSchema() {
        assertEquals(
                List.of("the body is not JSON"), faults(FacilityRegistryOperation.GET, 404, "404 Not Found", "<html>"));
        assertEquals(
                List.of("the schema refuses the body: required property 'code' not found"),
                faults(FacilityRegistryOperation.GET, 404, "404 Not Found", "{}"));
        assertEquals(
                List.of("the schema refuses the body/message: integer found, string expected"),
                faults(
                        FacilityRegistryOperation.GET,
                        404,
                        "404 Not Found",
                        "{\"code\": \"404 Not Found\", \"message\": 1}"));
    }

    @Test
    void headerAndBodyRepeatTheStatus() {
        assertEquals(
                List.of("the header Status is \"409 Conflict\"", "the code of the body is 409 Conflict"),
                faults(FacilityRegistryOperation.GET, 404, "409 Conflict", "{\"code\": \"409 Conflict\"}"));
    }

    private List<String> faults(FacilityRegistryOperation operation, int status, String header, String body) {
        return check.faults(new Answer(operation, FacilityRegistryStatus.decode(status), Optional.of(header), body));
    }
}
