package com.example.registry.client;

import com.example.registry.codes.AnyFacilityRegistryStatus;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of error bodies in the form for what is received: it also accepts codes that a newer registry may have. */
final class ErrorSchema {
    private static final String LOCATION = "classpath:META-INF/codebook/facility-registry-error.received.schema.json";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(LOCATION));

    /** What is wrong with the body of an error, in sentences. */
    List<String> faults(String text, AnyFacilityRegistryStatus status) {
        JsonNode body;
        try {
            body = JsonMapper.shared().readTree(text);
        } catch (JacksonException refused) {
            return List.of("the body is not JSON");
        }
        List<String> faults = new ArrayList<>();
        for (Error error : schema.validate(body)) {
            faults.add("the schema refuses the body" + error.getInstanceLocation() + ": " + error.getMessage());
        }
        String code = body.path("code").asString("");
        if (faults.isEmpty() && !code.startsWith(status.number() + " ")) {
            faults.add("the code of the body is " + code);
        }
        return faults;
    }
}
