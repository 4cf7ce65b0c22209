package io.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schema of codes.yaml, as the processor carries it. */
final class FormatSchema {
    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    static final Schema FORMAT = REGISTRY.getSchema(SchemaLocation.of("classpath:META-INF/codebook/codes.schema.json"));

    private FormatSchema() {}

    static void accepts(String yaml) {
        assertEquals(List.of(), FORMAT.validate(yaml, InputFormat.YAML));
    }

    static void refuses(String template, String yaml, String prefix, String location) {
        refuses(template.formatted(yaml), location == null ? prefix : prefix + location);
    }

    static void refuses(String yaml, String location) {
        List<Error> errors = FORMAT.validate(yaml, InputFormat.YAML);
        Set<String> locations = errors.stream()
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toSet());
        assertEquals(Set.of(location), locations, () -> yaml + " gives " + errors);
    }
}
