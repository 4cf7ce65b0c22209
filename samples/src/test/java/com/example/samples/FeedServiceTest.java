package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.samples.codes.IotCode;
import org.junit.jupiter.api.Test;

/** What the service answers to a message. */
class FeedServiceTest {
    private static final String MESSAGE = "{\"id\": \"m-1\", \"value\": 1}";

    private final FeedService service = new FeedService();

    @Test
    void takesAMessageOnce() {
        assertEquals(Reply.success("created"), service.receive(MESSAGE));
        assertEquals(Reply.success("idempotent"), service.receive(MESSAGE));
        assertRefuses(IotCode.CONFLICT, "m-1 was already received with other data", "{\"id\": \"m-1\", \"value\": 2}");
    }

    @Test
    void refusesWhatIsNoMessage() {
        assertRefuses(IotCode.BAD_REQUEST, "request is invalid", "{\"id\":");
        assertRefuses(IotCode.UNPROCESSABLE_ENTITY, "id is missing", "{\"value\": 1}");
    }

    private void assertRefuses(IotCode code, String message, String request) {
        Reply reply = service.receive(request);
        String requestId = reply.body().path("request_id").asString();
        assertEquals(Reply.error(code, message, requestId), reply);
        assertEquals("http-error-response accepts it", ResponseSchema.SENT_HTTP_ERROR_RESPONSE.outcome(reply.body()));
    }
}
