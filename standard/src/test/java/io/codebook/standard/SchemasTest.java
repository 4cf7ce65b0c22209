package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas as another program would use them: found on the class path, and asked with JSON text. */
class SchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @ValueSource(strings = {"coap", "grpc", "http", "mqtt5", "websocket"})
    void areJsonSchemas(String table) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(draft.validate(schema(table + ".codes").getSchemaNode())).isEmpty();
        assertThat(draft.validate(schema(table + ".codes.received").getSchemaNode()))
                .isEmpty();
    }

    @Test
    void acceptTheStatusesOfHttp() {
        Schema schema = schema("http.codes");
        for (int number = 0; number <= 1000; number++) {
            assertThat(accepts(schema, Integer.toString(number)))
                    .as("%d", number)
                    .isEqualTo(HttpStatus.find(number) != null);
        }
        assertThat(accepts(schema, "\"404\"")).isFalse();
    }

    @Test
    void acceptTheCodesOfCoapAsTexts() {
        Schema schema = schema("coap.codes");
        for (int number = 0; number <= 255; number++) {
            String text = CoapCode.decode(number).text();
            assertThat(accepts(schema, "\"" + text + "\"")).as(text).isEqualTo(CoapCode.find(number) != null);
            assertThat(accepts(schema, Integer.toString(number))).as(text).isFalse();
        }
        assertThat(accepts(schema, "\"4.4\"")).isFalse();
        assertThat(accepts(schema, "4.04")).isFalse();
    }

    private static boolean accepts(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static Schema schema(String id) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:META-INF/codebook/" + id + ".schema.json"));
    }
}
