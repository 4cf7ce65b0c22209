package com.example.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.micronaut.codes.AccountError;
import com.example.micronaut.codes.AnyAccountError;
import com.example.micronaut.codes.AnyFault;
import com.example.micronaut.codes.AnyHResult;
import com.example.micronaut.codes.AnyIotCode;
import com.example.micronaut.codes.AnySqlState;
import com.example.micronaut.codes.Fault;
import com.example.micronaut.codes.FaultFrom1000;
import com.example.micronaut.codes.HResult;
import com.example.micronaut.codes.IotCode;
import com.example.micronaut.codes.SqlState;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One adapter of Micronaut Serialization serves all tables. */
class SerdeTest {
    private static ApplicationContext context;
    private static ObjectMapper mapper;

    @BeforeAll
    static void start() {
        context = ApplicationContext.run();
        mapper = context.getBean(ObjectMapper.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    static List<Arguments> known() {
        return List.of(
                Arguments.of(IotCode.CONFLICT, IotCode.class, AnyIotCode.class, "4009"),
                Arguments.of(AccountError.QUOTA_EXCEEDED, AccountError.class, AnyAccountError.class, "\"quota\""),
                Arguments.of(SqlState.UNIQUE_VIOLATION, SqlState.class, AnySqlState.class, "\"23505\""),
                Arguments.of(HResult.ACCESS_DENIED, HResult.class, AnyHResult.class, "2147942405"),
                Arguments.of(FaultFrom1000.MOTOR, Fault.class, AnyFault.class, "1001"));
    }

    @ParameterizedTest
    @MethodSource("known")
    void knownCodesGoRound(Object code, Class<?> type, Class<?> any, String json) throws IOException {
        assertThat(mapper.writeValueAsString(code)).isEqualTo(json);
        for (Class<?> declared : List.of(type, any)) {
            assertThat(mapper.readValue(json, declared)).isSameAs(code);
            assertThat(write(List.of(code), Argument.listOf(declared))).isEqualTo("[" + json + "]");
            assertThat(mapper.readValue("[" + json + ",null]", Argument.listOf(declared)))
                    .isEqualTo(Arrays.asList(code, null));
            String entry = "{\"" + json.replace("\"", "") + "\":1}";
            assertThat(write(Map.of(code, 1), Argument.mapOf(declared, Integer.class)))
                    .isEqualTo(entry);
            assertThat(mapper.readValue(entry, Argument.mapOf(declared, Integer.class)))
                    .isEqualTo(Map.of(code, 1));
        }
    }

    static List<Arguments> unknown() {
        return List.of(
                Arguments.of(new AnyIotCode.Unknown(4077), AnyIotCode.class, "4077"),
                Arguments.of(new AnyAccountError.UnknownErrorType("frozen"), AnyAccountError.class, "\"frozen\""),
                Arguments.of(new AnySqlState.Unknown("0"), AnySqlState.class, "\"0\""),
                Arguments.of(new AnyHResult.Unknown(0x80004005), AnyHResult.class, "2147500037"),
                Arguments.of(new AnyFault.Unknown(2), AnyFault.class, "2"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void unknownCodesGoRound(Object code, Class<?> any, String json) throws IOException {
        assertThat(mapper.writeValueAsString(code)).isEqualTo(json);
        assertThat(mapper.readValue(json, any)).isEqualTo(code);
        assertThat(write(List.of(code), Argument.listOf(any))).isEqualTo("[" + json + "]");
        assertThat(mapper.readValue("[" + json + "]", Argument.listOf(any))).isEqualTo(List.of(code));
        String entry = "{\"" + json.replace("\"", "") + "\":1}";
        assertThat(write(Map.of(code, 1), Argument.mapOf(any, Integer.class))).isEqualTo(entry);
        assertThat(mapper.readValue(entry, Argument.mapOf(any, Integer.class))).isEqualTo(Map.of(code, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    IotCode      | 4077       | no code 4077 in table iot
                    AccountError | "frozen"   | no code with error.type "frozen" in table account
                    IotCode      | 4009.7     | table iot: 4009.7 is not an integer
                    AnyIotCode   | 4009.7     | table iot: 4009.7 is not an integer
                    AnyIotCode   | 5000000000 | table iot: 5000000000 is not an integer of 32 bits
                    AnyIotCode   | true       | table iot: true is not an integer
                    AnyIotCode   | {"a": 1}   | table iot: an object is not an integer
                    AnyIotCode   | [4009]     | table iot: a list is not an integer
                    AnyIotCode   | "CONFLICT" | table iot: "CONFLICT" is not an integer
                    AnySqlState  | 0          | table sqlstate: 0 is not a text
                    SqlState     | 23505      | table sqlstate: 23505 is not a text
                    AnyHResult   | -1         | table hresult: -1 is not in the range 0 to 4294967295
                    """)
    void whatIsNoCodeIsRefused(String type, String json, String refusal) throws ClassNotFoundException {
        Class<?> declared = Class.forName(IotCode.class.getPackageName() + "." + type);
        assertThatThrownBy(() -> mapper.readValue(json, declared)).hasStackTraceContaining(refusal);
        assertThatThrownBy(() -> mapper.readValue("[" + json + "]", Argument.listOf(declared)))
                .hasStackTraceContaining(refusal);
    }

    @Test
    void nullIsNull() throws IOException {
        assertThat(mapper.readValue("[null]", Argument.listOf(IotCode.class))).isEqualTo(Arrays.asList((Object) null));
        assertThat(write(Arrays.asList((Object) null), Argument.listOf(AnyIotCode.class)))
                .isEqualTo("[null]");
    }

    @Test
    void membersAreCodes() throws IOException {
        Reply reply = new Reply(IotCode.CONFLICT, new AnyIotCode.Unknown(4077));
        assertThat(mapper.writeValueAsString(reply)).isEqualTo("{\"code\":4009,\"cause\":4077}");
        assertThat(mapper.readValue("{\"code\":4009,\"cause\":4077}", Reply.class))
                .isEqualTo(reply);
        assertThat(mapper.readValue("{\"code\":4009,\"cause\":null}", Reply.class))
                .isEqualTo(new Reply(IotCode.CONFLICT, null));
    }

    @Test
    void keysOfAnotherTableAreRefused() {
        assertThatThrownBy(() -> mapper.readValue("{\"4077\":1}", Argument.mapOf(IotCode.class, Integer.class)))
                .hasStackTraceContaining("no code 4077 in table iot");
    }

    @Serdeable
    record Reply(IotCode code, @Nullable AnyIotCode cause) {}

    @SuppressWarnings("unchecked")
    private static String write(Object value, Argument<?> type) throws IOException {
        return mapper.writeValueAsString((Argument<Object>) type, value);
    }
}
