package com.example.deviceapi.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The schemas of bodies. Each has a closed form for what is sent, and one that takes later codes, for what is received. */
public enum BodySchema {
    HTTP_ERROR_RESPONSE("http-error-response"),
    FEED_DATA_RESPONSE("feed-data-response"),
    MQTT_ACKNOWLEDGEMENT("mqtt-acknowledgement");

    private static final String FOLDER = "classpath:META-INF/codebook/";

    private final String id;
    private final Schema sent;
    private final Schema received;

    BodySchema(String id) {
        this.id = id;
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        sent = schemas.getSchema(SchemaLocation.of(FOLDER + id + ".schema.json"));
        received = schemas.getSchema(SchemaLocation.of(FOLDER + id + ".received.schema.json"));
    }

    /**
     * Checks a body before it is sent.
     *
     * @throws IllegalStateException if the schema refuses it, which is a mistake of this program
     */
    public void requireSent(JsonNode body) {
        List<Error> errors = sent.validate(body);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(refusal(errors));
        }
    }

    /** Whether a body that was received is one. The peer may be newer. */
    public boolean accepts(JsonNode body) {
        return received.validate(body).isEmpty();
    }

    /** Why a body that was received is not one; empty for one that is accepted. */
    public String refusalOf(JsonNode body) {
        List<Error> errors = received.validate(body);
        return errors.isEmpty() ? "" : refusal(errors);
    }

    private String refusal(List<Error> errors) {
        Error first = errors.get(0);
        String place = first.getInstanceLocation().toString();
        return "%s refuses %s: %s".formatted(id, place.isEmpty() ? "the body" : place, first.getMessage());
    }
}
