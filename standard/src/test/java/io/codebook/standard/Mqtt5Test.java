package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reason codes and the packets that may carry them, row by row, against the tables of MQTT 5.0. */
class Mqtt5Test {
    private static final Map<String, Mqtt5Packet.SentBy> SENDERS = Map.of(
            "Client", Mqtt5Packet.SentBy.CLIENT,
            "Server", Mqtt5Packet.SentBy.SERVER,
            "Client or Server", Mqtt5Packet.SentBy.EITHER);

    @Test
    void hasTheCodesOfTheStandardAndNoOther() {
        assertThat(Arrays.stream(Mqtt5ReasonCode.values()).map(Mqtt5ReasonCode::number))
                .containsExactlyElementsOf(
                        rows().stream().map(Mqtt5Test::number).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundByEachNameOfTheStandard(NamedCsvRecord row) {
        String constant =
                row.getField("name").replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        assertThat(Mqtt5ReasonCode.findByName(constant)).isSameAs(Mqtt5ReasonCode.of(number(row)));
    }

    /** All pairs of packet and code: what the standard lists, under the name that it lists, and not one pair more. */
    @ParameterizedTest
    @EnumSource
    void carriesTheCodesOfTheStandard(Mqtt5Packet packet) {
        Map<Integer, String> published = new TreeMap<>();
        for (NamedCsvRecord row : rows()) {
            if (List.of(row.getField("packets").split(", ", -1)).contains(packet.title())) {
                published.put(number(row), row.getField("name"));
            }
        }
        Map<Integer, String> generated = new TreeMap<>();
        for (Mqtt5ReasonCode code : Mqtt5ReasonCode.values()) {
            if (packet.allows(code)) {
                generated.put(code.number(), packet.phrase(code));
            }
        }
        assertThat(generated).isEqualTo(published);
    }

    @ParameterizedTest
    @EnumSource
    void isSentByWhomTheStandardSays(Mqtt5Packet packet) {
        for (Mqtt5ReasonCode code : packet.codes()) {
            assertThat(packet.sentBy(code)).as(code.name()).isSameAs(sender(packet, code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresBeginAt0x80(Mqtt5ReasonCode code) {
        assertThat(code.outcome() == Mqtt5ReasonCode.Outcome.FAILURE).isEqualTo(code.number() >= 0x80);
    }

    static List<NamedCsvRecord> rows() {
        return Published.rows("mqtt5.csv");
    }

    private static Mqtt5Packet.SentBy sender(Mqtt5Packet packet, Mqtt5ReasonCode code) {
        for (NamedCsvRecord row : Published.rows("mqtt5-senders.csv")) {
            if (row.getField("packet").equals(packet.title())
                    && (row.getField("code").equals("any") || number(row) == code.number())) {
                return SENDERS.get(row.getField("sender"));
            }
        }
        assertThat(packet.name() + " " + code.name()).isEqualTo("DISCONNECT BAD_AUTHENTICATION_METHOD");
        return Mqtt5Packet.SentBy.EITHER;
    }

    private static int number(NamedCsvRecord row) {
        return Integer.decode(row.getField("code"));
    }
}
