package com.example.samples;

import com.example.samples.codes.IotCode;
import io.codebook.standard.HttpStatus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replies of services that are older or newer than the tables of the device, or faulty. */
final class OtherServices {

    private OtherServices() {}

    /** An older endpoint sends no code. */
    static Reply older() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("message", "no such feed");
        return new Reply(HttpStatus.NOT_FOUND, body);
    }

    /** A later version of the service may send a code that is not in today's table. */
    static Reply newer() {
        Reply reply = Reply.error(IotCode.FORBIDDEN, "in quarantine", "req-7");
        reply.body().put("code", 4031);
        reply.body().withObject("/error").put("type", "quarantined");
        return reply;
    }

    /** A faulty service sends the label of one code with the number of another. */
    static Reply faulty() {
        Reply reply = Reply.error(IotCode.NOT_FOUND, "no such feed", "req-8");
        reply.body().withObject("/error").put("type", IotCode.CONFLICT.errorType());
        return reply;
    }
}
