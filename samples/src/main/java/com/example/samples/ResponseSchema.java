package com.example.samples;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas that the processor wrote beside the classes: closed for what is sent, open for what is received. */
enum ResponseSchema {
    SENT_HTTP_ERROR_RESPONSE("http-error-response", ""),
    RECEIVED_HTTP_ERROR_RESPONSE("http-error-response", ResponseSchema.RECEIVED),
    RECEIVED_IOT_CODES("iot.codes", ResponseSchema.RECEIVED),
    RECEIVED_MQTT_ACKNOWLEDGEMENT("mqtt-acknowledgement", ResponseSchema.RECEIVED);

    private static final String RECEIVED = ".received";

    private static final String FOLDER = "classpath:META-INF/codebook/";

    private final String id;
    private final Schema schema;

    ResponseSchema(String id, String form) {
        this.id = id;
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(FOLDER + id + form + ".schema.json"));
    }

    /** Throws an exception if the schema refuses the value. */
    void require(JsonNode value) {
        if (!schema.validate(value).isEmpty()) {
            throw new IllegalStateException(outcome(value));
        }
    }

    /** One line: that the schema accepts the value, or the places that it refuses and the first keyword that does. */
    String outcome(JsonNode value) {
        List<Error> errors = schema.validate(value);
        if (errors.isEmpty()) {
            return id + " accepts it";
        }
        String keyword = errors.get(0).getKeyword();
        String places = errors.stream()
                .filter(error -> error.getKeyword().equals(keyword))
                .map(ResponseSchema::place)
                .distinct()
                .collect(Collectors.joining(", "));
        return "%s refuses %s (%s)".formatted(id, places, keyword);
    }

    private static String place(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return pointer.isEmpty() ? "the body" : pointer;
    }
}
