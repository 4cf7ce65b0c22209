package com.example.samples;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON Schemas that the processor has put beside the classes. */
enum ResponseSchema {
    IOT_CODES("iot.codes"),
    HTTP_ERROR_RESPONSE("http-error-response"),
    MQTT_ACKNOWLEDGEMENT("mqtt-acknowledgement");

    private static final String FOLDER = "classpath:META-INF/codebook/";

    private final String id;
    private final Schema schema;

    ResponseSchema(String id) {
        this.id = id;
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(FOLDER + id + ".schema.json"));
    }

    /** The first thing that is wrong is enough for one line: where it is, and the keyword that refuses it. */
    String verdict(JsonNode value) {
        List<Error> errors = schema.validate(value);
        if (errors.isEmpty()) {
            return id + " accepts it";
        }
        Error first = errors.get(0);
        return "%s refuses %s (%s)".formatted(id, first.getInstanceLocation(), first.getKeyword());
    }
}
