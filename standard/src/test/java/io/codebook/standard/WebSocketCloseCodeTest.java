package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The close codes, row by row, against the registry of IANA. */
class WebSocketCloseCodeTest {

    @Test
    void hasTheAssignedCodesAndNoOther() {
        assertThat(Arrays.stream(WebSocketCloseCode.values()).map(WebSocketCloseCode::number))
                .containsExactlyElementsOf(
                        assigned().stream().map(WebSocketCloseCodeTest::number).toList());
    }

    @ParameterizedTest
    @MethodSource("assigned")
    void isTheRowOfTheRegistry(NamedCsvRecord row) {
        WebSocketCloseCode code = WebSocketCloseCode.of(number(row));
        String meaning = row.getField("Meaning");
        assertThat(code.phrase()).isEqualTo(code == WebSocketCloseCode.BAD_GATEWAY ? "Bad Gateway" : meaning);
        String reference = row.getField("Reference");
        if (reference.startsWith("[RFC6455]")) {
            assertThat(code.reference()).startsWith("RFC 6455, Section 7.4.1");
        } else if (reference.isEmpty()) {
            assertThat(code.reference()).isNull();
        } else {
            assertThat(reference)
                    .contains("hybi")
                    .contains(code.reference().substring(code.reference().length() - 5));
        }
    }

    /** RFC 6455: these must not be set as a status code in a Close frame. */
    @ParameterizedTest
    @EnumSource
    void threeCodesAreNeverSent(WebSocketCloseCode code) {
        assertThat(code.sent()).isEqualTo(!Set.of(1005, 1006, 1015).contains(code.number()));
    }

    /** RFC 6455, Section 7.4.2. */
    @ParameterizedTest
    @CsvSource({
        "999,",
        "1000, PROTOCOL",
        "2999, PROTOCOL",
        "3000, REGISTRATION",
        "3999, REGISTRATION",
        "4000, PRIVATE_USE",
        "4999, PRIVATE_USE",
        "5000,"
    })
    void rangesAreThoseOfTheRfc(int number, WebSocketCloseCode.AssignedTo assignedTo) {
        assertThat(WebSocketCloseCode.decode(number).assignedTo()).isSameAs(assignedTo);
    }

    static List<NamedCsvRecord> assigned() {
        return Published.rows("websocket.csv").stream()
                .filter(row -> !row.getField("Meaning").equals("Unassigned"))
                .filter(row -> !row.getField("Meaning").startsWith("Reserved"))
                .toList();
    }

    private static int number(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("Status Code"));
    }
}
