package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bindings.codes.AccountError;
import com.example.bindings.codes.AnyAccountError;
import com.example.bindings.codes.AnyHResult;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.AnySqlState;
import com.example.bindings.codes.CoapCode;
import com.example.bindings.codes.Fault;
import com.example.bindings.codes.IotCode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that swagger-core, which springdoc uses, makes of a body with codes. */
class OpenApiTest {
    record Report(
            IotCode known,
            AnyIotCode code,
            AccountError account,
            List<AnyAccountError> accounts,
            AnySqlState state,
            CoapCode answer,
            AnyHResult result,
            Fault fault,
            Map<AnyIotCode, AnySqlState> states) {}

    /** The codes of two tables are no objects that could have one name, and the schemas say what is in JSON. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void codesAreWhatIsInJson(boolean openApi31) throws Exception {
        var schemas = ModelConverters.getInstance(openApi31).readAll(Report.class);
        assertThat(schemas).containsOnlyKeys("Report");
        ObjectMapper mapper = openApi31 ? Json31.mapper() : Json.mapper();
        JsonNode properties = mapper.valueToTree(schemas.get("Report").getProperties());
        assertThat(properties).isEqualTo(mapper.readTree("""
                {
                  "known": {"type": "integer", "format": "int32", "enum": [2000, 4004, 4009]},
                  "code": {"type": "integer", "format": "int32"},
                  "account": {"type": "string", "enum": ["locked", "quota"]},
                  "accounts": {"type": "array", "items": {"type": "string"}},
                  "state": {"type": "string"},
                  "answer": {"type": "string", "enum": ["2.05", "4.04"]},
                  "result": {"type": "integer", "format": "int64"},
                  "fault": {"type": "integer", "format": "int32"},
                  "states": {"type": "object", "additionalProperties": {"type": "string"}}
                }
                """));
    }
}
