package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.IotCode;
import java.lang.reflect.Type;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where libraries differ: the keys of objects, and what an enum is on its own. */
class JsonLimitsTest {
    private static final Type COUNTS = JsonLibrary.mapOf(AnyIotCode.class);
    private static final AnyIotCode UNKNOWN = new AnyIotCode.Unknown(4077);

    @Test
    void gsonReadsAndWritesKeys() throws Exception {
        assertThat(JsonLibrary.GSON.write(Map.of(IotCode.CONFLICT, 1), COUNTS)).isEqualTo("{\"4009\":1}");
        assertThat(JsonLibrary.GSON.read("{\"4009\":1}", COUNTS)).isEqualTo(Map.of(IotCode.CONFLICT, 1));
        assertThat(JsonLibrary.GSON.write(Map.of(UNKNOWN, 1), COUNTS)).isEqualTo("{\"4077\":1}");
        assertThat(JsonLibrary.GSON.read("{\"4077\":1}", COUNTS)).isEqualTo(Map.of(UNKNOWN, 1));
    }

    @Test
    void moshiReadsOnlyKeysThatAreComparable() throws Exception {
        assertThat(JsonLibrary.MOSHI.write(Map.of(IotCode.CONFLICT, 1), COUNTS)).isEqualTo("{\"4009\":1}");
        assertThat(JsonLibrary.MOSHI.read("{\"4009\":1}", COUNTS)).isEqualTo(Map.of(IotCode.CONFLICT, 1));
        assertThat(JsonLibrary.MOSHI.write(Map.of(UNKNOWN, 1), COUNTS)).isEqualTo("{\"4077\":1}");
        assertThatThrownBy(() -> JsonLibrary.MOSHI.read("{\"4077\":1}", COUNTS)).hasMessageContaining("not Comparable");
    }

    @Test
    void yassonReadsABodyThatIsAnEnumByItsName() {
        assertThatThrownBy(() -> JsonLibrary.JSON_B.read("4009", IotCode.class))
                .hasMessageContaining("No enum constant");
    }
}
