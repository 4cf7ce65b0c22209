package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated JSON Schemas are schemas of draft 2020-12, and accept and refuse what they should. */
class SchemaOutputTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String DIALECT = SpecificationVersion.DRAFT_2020_12.getDialectId();

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.GoldenCase#all")
    void areSchemas(GoldenCase golden) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(DIALECT));
        golden.generated().forEach((file, text) -> {
            if (file.endsWith(".json")) {
                assertThat(draft.validate(text, InputFormat.JSON)).as(file).isEmpty();
                assertThat(text).as(file).contains("\"$schema\": \"" + DIALECT + "\"");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int      | iot.codes      | 2000",
                "int      | iot.codes      | 4001",
                "int      | iot.codes      | -1",
                "uint32   | hresult.codes  | 4294967295",
                "uint32   | hresult.codes  | 2147942405",
                "coap     | coap.codes     | \"4.10\"",
                "text     | sqlstate.codes | \"01003\"",
                "text     | sqlstate.codes | \"a \\\"b\\\" \\\\n\"",
                "versions | iot.codes      | 4002",
                "versions | coap.codes     | \"5.08\"",
                "versions | answer         | {\"code\": 4002, \"category\": \"client-error\"}",
                "schemas  | plain          | {}",
                "schemas  | single         | {\"code\": \"4.04\"}",
                "schemas  | pattern        | {\"status\": \"4001 Not Found\"}",
                "schemas  | pattern        | {}",
                "schemas  | each-hole      | {}",
                "schemas  | each-hole      | {\"number\": 2000, \"name\": \"Ok\", \"category\": \"success\"}",
                "schemas  | each-hole      | {\"constant\": \"BAD_REQUEST\", \"text\": \"4000 Bad Request!\"}",
                "schemas  | each-hole      | {\"type\": \"bad_request\", \"weight\": 3, \"logged\": true}",
            })
    void accept(String golden, String schema, String json) {
        assertThat(schema(golden, schema).validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"versions,iot,4002,true", "versions,iot,4290,false", "versions,coap,\"5.08\",true"})
    void flagWhatIsRetired(String golden, String table, String code, boolean deprecated) {
        String text = new GoldenCase(golden).generated().get(table + ".codes.schema.json");
        String from = text.substring(text.indexOf("\"const\": " + code));
        assertThat(from.substring(0, from.indexOf('}')).contains("\"deprecated\": true"))
                .isEqualTo(deprecated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int      | iot.codes      | 4010",
                "int      | iot.codes      | \"2000\"",
                "uint32   | hresult.codes  | -1",
                "coap     | coap.codes     | 4.1",
                "coap     | coap.codes     | \"4.1\"",
                "text     | sqlstate.codes | \"1004\"",
                "schemas  | plain          | {\"code\": 1}",
                "schemas  | single         | {\"code\": \"4.00\"}",
                "schemas  | single         | {}",
                "schemas  | pattern        | {\"status\": \"5000 Broken\"}",
                "schemas  | pattern        | {\"status\": \"4001\"}",
                "schemas  | each-hole      | {\"number\": 2000, \"name\": \"Bad Request\"}",
                "schemas  | each-hole      | {\"number\": 2000, \"weight\": 3}",
                "schemas  | each-hole      | {\"number\": 4000, \"logged\": false}",
                "schemas  | each-hole      | {\"number\": 4001}",
            })
    void refuse(String golden, String schema, String json) {
        assertThat(schema(golden, schema).validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4000, \"error\": {\"message\": \"m\", \"type\": \"bad_request\", \"weight\": 3}",
                "4000, \"error\": {\"message\": \"m\"}",
                "4001, \"error\": {\"message\": \"m\", \"type\": \"not_found\"}",
                "5000, \"error\": {\"message\": \"m\", \"weight\": -1}"
            })
    void acceptErrorsOfOneCode(String codeAndError) {
        assertThat(schema("schemas", "http-error-response").validate(body(codeAndError), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000, \"error\": {\"message\": \"m\"}",
                "4000, \"error\": {}",
                "4000, \"error\": {\"message\": \"m\", \"type\": \"not_found\"}",
                "4000, \"error\": {\"message\": \"m\", \"type\": \"bad_request\", \"weight\": -1}",
                "4001, \"error\": {\"message\": \"m\", \"type\": \"not_found\", \"weight\": 3}",
                "5000, \"error\": {\"message\": \"m\", \"type\": \"bad_request\"}",
                "5000, \"error\": {\"message\": \"m\", \"type\": null}"
            })
    void refuseErrorsThatMixCodes(String codeAndError) {
        assertThat(schema("schemas", "http-error-response").validate(body(codeAndError), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "{\"code\": 4000, \"error\": {\"message\": \"m\"}}")
    void keepTheConditionsOfTheirOwn(String withoutRequestId) {
        assertThat(schema("schemas", "http-error-response").validate(withoutRequestId, InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String golden, String name) {
        return REGISTRY.getSchema(new GoldenCase(golden).generated().get(name + ".schema.json"), InputFormat.JSON);
    }

    private static String body(String codeAndError) {
        return "{\"request_id\": \"r\", \"code\": " + codeAndError + "}";
    }
}
