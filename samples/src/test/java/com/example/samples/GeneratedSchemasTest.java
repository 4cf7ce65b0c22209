package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.samples.codes.FacilityRegistryStatus;
import com.example.samples.codes.IotCode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.codebook.ResponseClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas as another program would use them: found on the class path, and asked with JSON text. */
class GeneratedSchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common-rest.codes",
                "facility-registry.codes",
                "iam.codes",
                "iot.codes",
                "facility-registry-error",
                "feed-data-response",
                "http-error-response",
                "mqtt-acknowledgement",
                "iot.codes.received",
                "facility-registry-error.received",
                "http-error-response.received",
                "mqtt-acknowledgement.received"
            })
    void isAJsonSchema(String id) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertEquals(List.of(), draft.validate(schema(id).getSchemaNode()));
    }

    @ParameterizedTest
    @EnumSource(names = "OK", mode = Mode.EXCLUDE)
    void errorResponseTakesEachErrorWithItsLabel(IotCode code) {
        for (IotCode other : IotCode.values()) {
            String body = errorBody(code.number(), other.errorType());
            assertEquals(code == other, accepts("http-error-response", body), body);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new code and label         | 4031 | quarantined | false | true
            new code, known label      | 4031 | forbidden   | false | true
            code and label of a row    | 4009 | conflict    | true  | true
            known code, new label      | 4009 | quarantined | false | false
            label of another code      | 4004 | conflict    | false | false
            new success                | 2031 | fine        | false | false
            known success              | 2000 | ok          | false | false
            code out of all ranges     | 6031 | quarantined | false | false
            label that is none         | 4031 | not a label | false | false
            """)
    void errorResponseOfANewerServiceIsTakenWhereItIsReceived(
            String what, int code, String label, boolean sent, boolean received) {
        assertEquals(sent, accepts("http-error-response", errorBody(code, label)));
        assertEquals(received, accepts("http-error-response.received", errorBody(code, label)));
    }

    @ParameterizedTest
    @CsvSource({"2000,true", "4031,true", "5999,true", "6031,false", "1999,false", "-1,false"})
    void receivedCodesAreThoseOfTheRanges(int code, boolean accepted) {
        assertEquals(accepted, accepts("iot.codes.received", Integer.toString(code)));
    }

    @Test
    void acknowledgementOfANewerServiceIsTakenWhereItIsReceived() {
        String body = "{\"status\": \"rejected\", \"retryable\": true, \"error\": {\"type\": \"quarantined\"}}";
        assertRefuses("mqtt-acknowledgement", body);
        assertAccepts("mqtt-acknowledgement.received", body);
    }

    @Test
    void errorResponseTakesTheExampleOfTheReference() {
        assertAccepts("http-error-response", """
                {"code": 4000, "error": {"type": "bad_request", "message": "request is invalid", "details": {}},
                 "request_id": "..."}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "idempotent", "processed", "something of tomorrow"})
    void feedDataResponseTakesAnyStatus(String status) {
        assertAccepts("feed-data-response", "{\"code\": 2000, \"status\": \"" + status + "\", \"id\": 7}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"code\": 4000, \"status\": \"created\"}", "{\"code\": 2000}", "{\"status\": \"created\"}"})
    void feedDataResponseRefuses(String body) {
        assertRefuses("feed-data-response", body);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a success               | {"code": 2000, "error": {"type": "ok", "message": "", "details": {}}, "request_id": "r"}
            a success, no label     | {"code": 2000, "error": {"message": "", "details": {}}, "request_id": "r"}
            null for a label        | {"code": 2000, "error": {"type": null, "message": "", "details": {}}, "request_id": "r"}
            unknown code            | {"code": 4031, "error": {"type": "forbidden", "message": "", "details": {}}, "request_id": "r"}
            unknown label           | {"code": 4003, "error": {"type": "quarantined", "message": "", "details": {}}, "request_id": "r"}
            label of another code   | {"code": 4004, "error": {"type": "conflict", "message": "", "details": {}}, "request_id": "r"}
            code as text            | {"code": "4004", "error": {"type": "not_found", "message": "", "details": {}}, "request_id": "r"}
            HTTP status as a code   | {"code": 404, "error": {"type": "not_found", "message": "", "details": {}}, "request_id": "r"}
            no code                 | {"error": {"type": "not_found", "message": "", "details": {}}, "request_id": "r"}
            no error                | {"code": 4004, "request_id": "r"}
            no label                | {"code": 4004, "error": {"message": "", "details": {}}, "request_id": "r"}
            no message              | {"code": 4004, "error": {"type": "not_found", "details": {}}, "request_id": "r"}
            no details              | {"code": 4004, "error": {"type": "not_found", "message": ""}, "request_id": "r"}
            details as text         | {"code": 4004, "error": {"type": "not_found", "message": "", "details": "none"}, "request_id": "r"}
            details as a list       | {"code": 4004, "error": {"type": "not_found", "message": "", "details": []}, "request_id": "r"}
            no request_id           | {"code": 4004, "error": {"type": "not_found", "message": "", "details": {}}}
            request_id inside error | {"code": 4004, "error": {"type": "not_found", "message": "", "details": {}, "request_id": "r"}}
            request_id as a number  | {"code": 4004, "error": {"type": "not_found", "message": "", "details": {}}, "request_id": 1}
            a list                  | []
            """)
    void errorResponseRefuses(String mistake, String body) {
        assertRefuses("http-error-response", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"created\", \"retryable\": false}",
                "{\"status\": \"something of tomorrow\", \"retryable\": false}",
                "{\"status\": \"rejected\", \"retryable\": true, \"error\": {\"type\": \"rate_limited\"}}"
            })
    void acknowledgementTakes(String body) {
        assertAccepts("mqtt-acknowledgement", body);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a code             | {"status": "rejected", "retryable": true, "code": 4029}
            a code and a label | {"status": "rejected", "retryable": true, "code": 4029, "error": {"type": "rate_limited"}}
            unknown label      | {"status": "rejected", "retryable": true, "error": {"type": "quarantined"}}
            no label in error  | {"status": "rejected", "retryable": true, "error": {}}
            number for a label | {"status": "rejected", "retryable": true, "error": {"type": 4029}}
            no status          | {"retryable": true}
            no retryable       | {"status": "created"}
            retryable as text  | {"status": "created", "retryable": "no"}
            """)
    void acknowledgementRefuses(String mistake, String body) {
        assertRefuses("mqtt-acknowledgement", body);
    }

    @ParameterizedTest
    @CsvSource({
        "iot.codes, iot.csv, code",
        "iam.codes, iam.csv, number",
        "common-rest.codes, common-rest.csv, number",
        "facility-registry.codes, facility-registry.csv, number"
    })
    void codesAreNumbers(String id, String file, String column) {
        Set<Integer> published = Resources.published(file).stream()
                .map(row -> Integer.valueOf(row.getField(column)))
                .collect(Collectors.toSet());
        for (int number = 0; number <= 6000; number++) {
            assertEquals(published.contains(number), accepts(id, Integer.toString(number)), id + " " + number);
        }
        published.forEach(number -> assertRefuses(id, "\"" + number + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void registryErrorTakesNumberAndName(FacilityRegistryStatus status) {
        boolean error = status.responseClass() != ResponseClass.SUCCESS;
        assertEquals(status.number() + " " + status.phrase(), status.textForm());
        String code = "{\"code\": \"" + status.textForm() + "\"";
        assertEquals(error, accepts("facility-registry-error", code + "}"), code);
        assertEquals(error, accepts("facility-registry-error", code + ", \"message\": \"gone fishing\"}"), code);
    }

    /** The example of the registry: a header and a body. */
    @Test
    void registryExampleIsReadAndWritten() {
        String header = "Status: 404 Not Found";
        FacilityRegistryStatus status = FacilityRegistryStatus.findByTextForm(header.substring("Status: ".length()));
        assertEquals(FacilityRegistryStatus.NOT_FOUND, status);
        assertEquals(header, "Status: " + status.textForm());
        String body = "{\"code\": \"" + status.textForm() + "\", \"message\": \"Resource not found\"}";
        assertEquals("{\"code\": \"404 Not Found\", \"message\": \"Resource not found\"}", body);
        assertTrue(accepts("facility-registry-error", body));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a number             | {"code": 404}
            a number as text     | {"code": "404"}
            a name               | {"code": "Not Found"}
            name of another code | {"code": "405 Method Not Allowed"}
            unknown code         | {"code": "418 I'm a teapot"}
            no code              | {"message": "Resource not found"}
            message as a number  | {"code": "404 Not Found", "message": 404}
            """)
    void registryErrorRefuses(String mistake, String body) {
        assertRefuses("facility-registry-error", body);
    }

    /** The registry answers any standard HTTP error. */
    @Test
    void registryErrorThatIsNotListedIsTakenWhereItIsReceived() {
        String body = "{\"code\": \"418 I'm a teapot\"}";
        assertRefuses("facility-registry-error", body);
        assertAccepts("facility-registry-error.received", body);
        assertRefuses("facility-registry-error.received", "{\"code\": \"200 OK\"}");
        assertEquals(
                FacilityRegistryStatus.Outcome.ERROR,
                FacilityRegistryStatus.decode(418).outcome());
    }

    private static String errorBody(int code, String label) {
        return """
                {"code": %s, "error": {"type": "%s", "message": "", "details": {}}, "request_id": "r"}""".formatted(code, label);
    }

    private static void assertAccepts(String id, String json) {
        assertEquals(List.of(), schema(id).validate(json, InputFormat.JSON), json);
    }

    private static void assertRefuses(String id, String json) {
        assertFalse(accepts(id, json), () -> id + " accepts " + json);
    }

    private static boolean accepts(String id, String json) {
        return schema(id).validate(json, InputFormat.JSON).isEmpty();
    }

    private static Schema schema(String id) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:META-INF/codebook/" + id + ".schema.json"));
    }
}
