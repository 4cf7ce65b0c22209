package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes, row by row, against the registry of IANA. */
class CoapCodeTest {

    @Test
    void hasTheCodesOfTheRegistryAndNoOther() {
        assertThat(Arrays.stream(CoapCode.values()).map(CoapCode::text))
                .containsExactlyElementsOf(
                        rows().stream().map(row -> row.getField("code")).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheRowOfTheRegistry(NamedCsvRecord row) {
        CoapCode code = CoapCode.of(Integer.parseInt(row.getField("byte")));
        assertThat(code.text()).isEqualTo(row.getField("code"));
        assertThat(code).isSameAs(CoapCode.findByText(row.getField("code")));
        assertThat(code.phrase()).isEqualTo(row.getField("name"));
        for (String rfc : row.getField("reference").split("\\|", -1)) {
            assertThat(code.reference()).contains(rfc.replace("RFC", "RFC "));
        }
    }

    @Test
    void everyOtherByteIsUnknown() {
        for (int number = 0; number <= 255; number++) {
            CoapCode code = CoapCode.find(number);
            assertThat(CoapCode.find((byte) number)).isSameAs(code);
            assertThat(CoapCode.decode(number)).isEqualTo(code != null ? code : new AnyCoapCode.Unknown(number));
        }
    }

    static List<NamedCsvRecord> rows() {
        return Published.rows("coap.csv");
    }
}
