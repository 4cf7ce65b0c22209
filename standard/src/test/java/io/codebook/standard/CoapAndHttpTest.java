package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.ResponseClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From CoAP to HTTP against RFC 8075, Table 2, and back against RFC 7252, Section 10.1. */
class CoapAndHttpTest {
    /** Registered after the RFC. */
    private static final Set<CoapCode> YOUNGER = EnumSet.of(
            CoapCode.CONFLICT, CoapCode.UNPROCESSABLE_ENTITY, CoapCode.TOO_MANY_REQUESTS, CoapCode.HOP_LIMIT_REACHED);

    @ParameterizedTest
    @EnumSource
    void eachCodeHasTheStatusesOfTheRfc(CoapCode code) {
        List<HttpStatus> published = Published.rows("coap-to-http.csv").stream()
                .filter(row -> row.getField("coap").equals(code.text()))
                .map(row -> row.getField("http"))
                .filter(number -> !number.equals("N/A"))
                .map(number -> HttpStatus.of(Integer.parseInt(number)))
                .toList();
        if (YOUNGER.contains(code)) {
            assertThat(published).isEmpty();
            assertThat(code.allHttp()).hasSize(1);
        } else {
            assertThat(code.allHttp()).isEqualTo(published);
        }
        assertThat(code.toHttp())
                .isSameAs(code.allHttp().isEmpty() ? null : code.allHttp().get(0));
    }

    @ParameterizedTest
    @CsvSource({"4.09, 409", "4.22, 422", "4.29, 429", "5.08, 508"})
    void youngerCodesHaveTheStatusThatTheyCameFrom(String code, int status) {
        assertThat(CoapCode.findByText(code).toHttp()).isSameAs(HttpStatus.of(status));
    }

    /** The responses that Section 10.1 gives for the methods. */
    @ParameterizedTest
    @CsvSource({"200, 2.05 2.04 2.02", "201, 2.01", "204, 2.04 2.02", "304, 2.03"})
    void successesAreThoseOfTheRfc(int status, String codes) {
        assertThat(HttpStatus.of(status).allCoap().stream().map(CoapCode::text)).containsExactly(codes.split(" ", -1));
    }

    @Test
    void eachErrorHasACodeOfItsClass() {
        for (HttpStatus status : HttpStatus.values()) {
            ResponseClass statusClass = status.responseClass();
            if (statusClass == ResponseClass.CLIENT_ERROR || statusClass == ResponseClass.SERVER_ERROR) {
                assertThat(status.allCoap())
                        .as(status.name())
                        .hasSize(1)
                        .allMatch(code -> code.responseClass() == statusClass);
            }
        }
    }
}
