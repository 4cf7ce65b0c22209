package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bindings.codes.AccountError;
import com.example.bindings.codes.AnyAccountError;
import com.example.bindings.codes.AnyCoapCode;
import com.example.bindings.codes.AnyFault;
import com.example.bindings.codes.AnyGradeCode;
import com.example.bindings.codes.AnyGrpcStatus;
import com.example.bindings.codes.AnyHResult;
import com.example.bindings.codes.AnyHttpStatus;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.AnyPriority;
import com.example.bindings.codes.AnyQuicError;
import com.example.bindings.codes.AnySignal;
import com.example.bindings.codes.AnySqlState;
import com.example.bindings.codes.CoapCode;
import com.example.bindings.codes.Fault;
import com.example.bindings.codes.FaultFrom0;
import com.example.bindings.codes.FaultFrom1000;
import com.example.bindings.codes.GradeCode;
import com.example.bindings.codes.GrpcStatus;
import com.example.bindings.codes.HResult;
import com.example.bindings.codes.HttpStatus;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.Priority;
import com.example.bindings.codes.QuicError;
import com.example.bindings.codes.Signal;
import com.example.bindings.codes.SqlState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson reads and writes codes by the annotations that they carry. */
@ParameterizedClass
@EnumSource
class JacksonTest {
    @Parameter
    Jackson jackson;

    private record Body(IotCode code, AnyIotCode any, List<AnyIotCode> all, Map<AnyIotCode, Integer> counts) {}

    static List<Arguments> known() {
        return List.of(
                Arguments.of(IotCode.CONFLICT, IotCode.class, AnyIotCode.class, "4009"),
                Arguments.of(AccountError.QUOTA_EXCEEDED, AccountError.class, AnyAccountError.class, "\"quota\""),
                Arguments.of(GradeCode.FULL, GradeCode.class, AnyGradeCode.class, "4"),
                Arguments.of(HttpStatus.NOT_FOUND, HttpStatus.class, AnyHttpStatus.class, "\"404 Not Found\""),
                Arguments.of(CoapCode.NOT_FOUND, CoapCode.class, AnyCoapCode.class, "\"4.04\""),
                Arguments.of(SqlState.UNIQUE_VIOLATION, SqlState.class, AnySqlState.class, "\"23505\""),
                Arguments.of(HResult.ACCESS_DENIED, HResult.class, AnyHResult.class, "2147942405"),
                Arguments.of(QuicError.LARGEST, QuicError.class, AnyQuicError.class, "4611686018427387903"),
                Arguments.of(GrpcStatus.NOT_FOUND, GrpcStatus.class, AnyGrpcStatus.class, "\"NOT_FOUND\""),
                Arguments.of(Signal.SIGTERM, Signal.class, AnySignal.class, "\"SIGTERM\""),
                Arguments.of(Priority.HIGH, Priority.class, AnyPriority.class, "20"),
                Arguments.of(FaultFrom1000.MOTOR, Fault.class, AnyFault.class, "1001"));
    }

    @ParameterizedTest
    @MethodSource("known")
    void knownCodesGoRound(Object code, Class<?> type, Class<?> any, String json) throws Exception {
        assertThat(jackson.write(code)).isEqualTo(json);
        assertThat(jackson.read(json, type)).isSameAs(code);
        assertThat(jackson.read(json, any)).isSameAs(code);
        assertThat((Object) jackson.readList("[" + json + ", null]", type)).isEqualTo(listOf(code));
        assertThat((Object) jackson.readList("[" + json + ", null]", any)).isEqualTo(listOf(code));
        assertThat(jackson.write(List.of(code))).isEqualTo("[" + json + "]");

        String keyed = "{" + quoted(json) + ":1}";
        assertThat((Object) jackson.readMap(keyed, type)).isEqualTo(Map.of(code, 1));
        assertThat((Object) jackson.readMap(keyed, any)).isEqualTo(Map.of(code, 1));
        assertThat(jackson.write(Map.of(code, 1))).isEqualTo(keyed);
    }

    static List<Arguments> unknown() {
        return List.of(
                Arguments.of(new AnyIotCode.Unknown(4077), IotCode.class, "4077", "no code 4077 in table iot"),
                Arguments.of(new AnyIotCode.Unknown(-1), IotCode.class, "-1", "no code -1 in table iot"),
                Arguments.of(
                        new AnyAccountError.UnknownErrorType("frozen"),
                        AccountError.class,
                        "\"frozen\"",
                        "no code with error.type \"frozen\" in table account"),
                // the ordinal of a constant, and of none
                Arguments.of(new AnyGradeCode.Unknown(1), GradeCode.class, "1", "no code 1 in table grade"),
                Arguments.of(new AnyGradeCode.Unknown(3), GradeCode.class, "3", "no code 3 in table grade"),
                Arguments.of(
                        new AnyHttpStatus.UnknownTextForm("404 Gone"),
                        HttpStatus.class,
                        "\"404 Gone\"",
                        "no code with text-form \"404 Gone\" in table http"),
                Arguments.of(CoapCode.decodeText("4.30"), CoapCode.class, "\"4.30\"", "no code 4.30 in table coap"),
                Arguments.of(new AnySqlState.Unknown("0"), SqlState.class, "\"0\"", "no code 0 in table sqlstate"),
                Arguments.of(
                        new AnyHResult.Unknown(0x80004005),
                        HResult.class,
                        "2147500037",
                        "no code 2147500037 in table hresult"),
                Arguments.of(
                        new AnyQuicError.Unknown(1L << 40),
                        QuicError.class,
                        "1099511627776",
                        "no code 1099511627776 in table quic"),
                Arguments.of(
                        new AnyGrpcStatus.UnknownPhrase("ABORTED"),
                        GrpcStatus.class,
                        "\"ABORTED\"",
                        "no code with name \"ABORTED\" in table grpc"),
                Arguments.of(
                        new AnySignal.UnknownName("SIGHUP"),
                        Signal.class,
                        "\"SIGHUP\"",
                        "no code with constant \"SIGHUP\" in table signal"),
                Arguments.of(
                        new AnyPriority.UnknownRank(0),
                        Priority.class,
                        "0",
                        "no code with rank \"0\" in table priority"),
                Arguments.of(new AnyFault.Unknown(2), Fault.class, "2", "no code 2 in table fault"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void unknownCodesGoRoundAndAreNoConstants(Object code, Class<?> type, String json, String refusal)
            throws Exception {
        Class<?> any = code.getClass().getInterfaces()[0];
        assertThat(jackson.write(code)).isEqualTo(json);
        assertThat(jackson.read(json, any)).isEqualTo(code);
        assertThatThrownBy(() -> jackson.read(json, type)).hasMessageContaining(refusal);

        String keyed = "{" + quoted(json) + ":1}";
        assertThat((Object) jackson.readMap(keyed, any)).isEqualTo(Map.of(code, 1));
        assertThat(jackson.write(Map.of(code, 1))).isEqualTo(keyed);
        // the words are Jackson's where the keys are constants of an enum
        assertThatThrownBy(() -> jackson.readMap(keyed, type))
                .hasMessageContaining(type.getName())
                .hasMessageContaining(quoted(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    IotCode      | 4009.7             | table iot: 4009.7 is not an integer
                    IotCode      | 4009.0             | table iot: 4009.0 is not an integer
                    IotCode      | 5000000000         | table iot: 5000000000 is not an integer of 32 bits
                    IotCode      | 99999999999999999999 | table iot: 99999999999999999999 is not an integer
                    IotCode      | true               | table iot: true is not an integer
                    IotCode      | {"number": 4009}   | table iot: an object is not an integer
                    IotCode      | [4009]             | table iot: a list is not an integer
                    IotCode      | "CONFLICT"         | table iot: "CONFLICT" is not an integer
                    IotCode      | ""                 | table iot: "" is not an integer
                    IotCode      | "04009"            | table iot: "04009" is not an integer
                    AccountError | 1                  | table account: 1 is not a text
                    HttpStatus   | 404                | table http: 404 is not a text
                    CoapCode     | 4.04               | table coap: 4.04 is not a text
                    CoapCode     | 132                | table coap: 132 is not a text
                    SqlState     | 23505              | table sqlstate: 23505 is not a text
                    SqlState     | 0                  | table sqlstate: 0 is not a text
                    SqlState     | false              | table sqlstate: false is not a text
                    HResult      | -1                 | table hresult: -1 is not in the range 0 to 4294967295
                    HResult      | 4294967296         | table hresult: 4294967296 is not in the range 0 to 4294967295
                    QuicError    | 1e3                | table quic: 1000.0 is not an integer
                    GrpcStatus   | 0                  | table grpc: 0 is not a text
                    Signal       | 0                  | table signal: 0 is not a text
                    Priority     | "high"             | table priority: "high" is not an integer
                    Fault        | 1.5                | table fault: 1.5 is not an integer
                    """)
    void wrongTypesAreRefused(String type, String json, String refusal) throws Exception {
        Class<?> codes = Class.forName(IotCode.class.getPackageName() + "." + type);
        Class<?> any = Class.forName(IotCode.class.getPackageName() + ".Any" + type);
        assertThatThrownBy(() -> jackson.read(json, codes)).hasMessageContaining(refusal);
        assertThatThrownBy(() -> jackson.read(json, any)).hasMessageContaining(refusal);
        assertThatThrownBy(() -> jackson.readList("[" + json + "]", any)).hasMessageContaining(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "IotCode,CONFLICT,table iot: \"CONFLICT\" is not an integer",
        "CoapCode,4.4,table coap: \"4.4\" is not a CoAP code such as 4.04",
        "HResult,0x1,table hresult: \"0x1\" is not an integer"
    })
    void keysThatAreNoCodesAreRefused(String type, String key, String refusal) throws Exception {
        Class<?> any = Class.forName(IotCode.class.getPackageName() + ".Any" + type);
        assertThatThrownBy(() -> jackson.readMap("{\"" + key + "\":1}", any)).hasMessageContaining(refusal);
    }

    @Test
    void fieldsOfRecordsGoRound() throws Exception {
        String json = "{\"code\":4009,\"any\":4077,\"all\":[2000,2001],\"counts\":{\"4004\":1,\"4005\":2}}";
        Map<AnyIotCode, Integer> counts = new LinkedHashMap<>();
        counts.put(IotCode.NOT_FOUND, 1);
        counts.put(new AnyIotCode.Unknown(4005), 2);
        Body body = new Body(
                IotCode.CONFLICT,
                new AnyIotCode.Unknown(4077),
                List.of(IotCode.OK, new AnyIotCode.Unknown(2001)),
                counts);
        assertThat(jackson.read(json, Body.class)).isEqualTo(body);
        assertThat(jackson.write(body)).isEqualTo(json);
    }

    @Test
    void nullAndAbsentAreNull() throws Exception {
        assertThat(jackson.read("{\"code\": null}", Body.class)).isEqualTo(new Body(null, null, null, null));
        assertThat(jackson.write(new Body(null, null, null, null)))
                .isEqualTo("{\"code\":null,\"any\":null,\"all\":null,\"counts\":null}");
    }

    @Test
    void numbersInQuotesAreReadAsTheTableWritesThem() throws Exception {
        assertThat(jackson.read("\"4009\"", IotCode.class)).isSameAs(IotCode.CONFLICT);
        assertThat(jackson.read("\"4077\"", AnyIotCode.class)).isEqualTo(new AnyIotCode.Unknown(4077));
    }

    @Test
    void mapsOfConstantsAreWrittenByNumber() throws Exception {
        assertThat(jackson.write(new EnumMap<>(Map.of(IotCode.CONFLICT, 1)))).isEqualTo("{\"4009\":1}");
    }

    @Test
    void aPartOfASplitTableIsReadAlone() throws Exception {
        assertThat(jackson.read("1", FaultFrom0.class)).isSameAs(FaultFrom0.LAMP);
        assertThat((Object) jackson.readMap("{\"1\":1}", FaultFrom0.class)).isEqualTo(Map.of(FaultFrom0.LAMP, 1));
        assertThatThrownBy(() -> jackson.read("1001", FaultFrom0.class))
                .hasMessageContaining("no code 1001 in table fault");
    }

    @Test
    void aliasesOfConstantsAreNotWrittenAndAreRead() throws Exception {
        assertThat(jackson.read("\"TERM\"", Signal.class)).isSameAs(Signal.SIGTERM);
    }

    private static List<Object> listOf(Object code) {
        List<Object> list = new ArrayList<>();
        list.add(code);
        list.add(null);
        return list;
    }

    private static String quoted(String json) {
        return json.startsWith("\"") ? json : '"' + json + '"';
    }
}
