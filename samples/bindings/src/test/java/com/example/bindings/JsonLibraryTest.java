package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bindings.codes.AccountError;
import com.example.bindings.codes.AnyAccountError;
import com.example.bindings.codes.AnyFault;
import com.example.bindings.codes.AnyHResult;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.AnySqlState;
import com.example.bindings.codes.Fault;
import com.example.bindings.codes.FaultFrom1000;
import com.example.bindings.codes.HResult;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.SqlState;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One adapter of a library serves all tables. */
@ParameterizedClass
@EnumSource
class JsonLibraryTest {
    @Parameter
    JsonLibrary library;

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
    void knownCodesGoRound(Object code, Class<?> type, Class<?> any, String json) throws Exception {
        for (Class<?> declared : List.of(type, any)) {
            Type list = JsonLibrary.listOf(declared);
            assertThat(library.write(code, declared)).isEqualTo(json);
            assertThat(library.write(List.of(code), list)).isEqualTo("[" + json + "]");
            assertThat(library.read("[" + json + ",null]", list)).isEqualTo(Arrays.asList(code, null));
        }
        assertThat(library.read(json, any)).isSameAs(code);
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
    void unknownCodesGoRound(Object code, Class<?> any, String json) throws Exception {
        Type list = JsonLibrary.listOf(any);
        assertThat(library.write(code, any)).isEqualTo(json);
        assertThat(library.read(json, any)).isEqualTo(code);
        assertThat(library.write(List.of(code), list)).isEqualTo("[" + json + "]");
        assertThat(library.read("[" + json + "]", list)).isEqualTo(List.of(code));
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
    void whatIsNoCodeIsRefused(String type, String json, String refusal) throws Exception {
        Class<?> declared = Class.forName(IotCode.class.getPackageName() + "." + type);
        assertThatThrownBy(() -> library.read("[" + json + "]", JsonLibrary.listOf(declared)))
                .hasStackTraceContaining(refusal);
    }

    @Test
    void nullIsNull() throws Exception {
        assertThat(library.read("[null]", JsonLibrary.listOf(IotCode.class))).isEqualTo(Arrays.asList((Object) null));
        assertThat(library.write(Arrays.asList((Object) null), JsonLibrary.listOf(AnyIotCode.class)))
                .isEqualTo("[null]");
    }
}
