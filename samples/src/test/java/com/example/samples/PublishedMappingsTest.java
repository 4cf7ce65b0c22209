package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.samples.codes.CoapCode;
import com.example.samples.codes.HttpStatus;
import com.example.samples.codes.IotCode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From CoAP to HTTP as RFC 8075 has it, and from iot/v1 to HTTP and back. */
class PublishedMappingsTest {
    private static final String NONE = "N/A";
    private static final List<NamedCsvRecord> ROWS = Resources.published("coap-to-http.csv");

    @Test
    void eachRowOfTheRfc() {
        Resources.eachRow(ROWS, row -> {
            CoapCode code = CoapCode.findByText(row.getField("coap"));
            List<HttpStatus> published = targets(code);
            assertEquals(published, code.allHttp());
            assertSame(published.isEmpty() ? null : published.get(0), code.toHttp());
        });
    }

    /** The RFC is older than these four. */
    @Test
    void codesThatTheRfcDoesNotHave() {
        Set<CoapCode> others = EnumSet.allOf(CoapCode.class);
        ROWS.forEach(row -> others.remove(CoapCode.findByText(row.getField("coap"))));
        assertEquals(
                EnumSet.of(
                        CoapCode.CONFLICT,
                        CoapCode.UNPROCESSABLE_ENTITY,
                        CoapCode.TOO_MANY_REQUESTS,
                        CoapCode.HOP_LIMIT_REACHED),
                others);
        others.forEach(code -> assertEquals(List.of(code.toHttp()), code.allHttp(), code.text()));
    }

    /** The number without its second digit: 4009 is 409. */
    @ParameterizedTest
    @EnumSource
    void iotToHttpAndBack(IotCode code) {
        HttpStatus status = code.toHttp();
        assertEquals(code.number() / 1000 * 100 + code.number() % 100, status.number());
        assertSame(code, status.toIot());
    }

    @Test
    void httpToIot() {
        Set<Integer> mapped = EnumSet.allOf(HttpStatus.class).stream()
                .filter(status -> status.toIot() != null)
                .map(HttpStatus::number)
                .collect(Collectors.toSet());
        Set<Integer> published = Resources.published("iot.csv").stream()
                .map(row -> row.getField("code"))
                .map(code -> Integer.valueOf(code.substring(0, 1) + code.substring(2)))
                .collect(Collectors.toSet());
        published.addAll(Set.of(201, 202, 204));
        assertEquals(published, mapped);
        assertNull(HttpStatus.BAD_GATEWAY.toIot());
        assertSame(IotCode.OK, HttpStatus.CREATED.toIot());
    }

    private static List<HttpStatus> targets(CoapCode code) {
        return ROWS.stream()
                .filter(row -> row.getField("coap").equals(code.text()))
                .map(row -> row.getField("http"))
                .filter(target -> !target.equals(NONE))
                .map(target -> HttpStatus.of(Integer.parseInt(target)))
                .toList();
    }
}
