package io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClassTest {
    @ParameterizedTest
    @CsvSource({
        "100, INFORMATIONAL",
        "199, INFORMATIONAL",
        "200, SUCCESS",
        "299, SUCCESS",
        "308, REDIRECTION",
        "418, CLIENT_ERROR",
        "599, SERVER_ERROR",
        "600, SERVER_ERROR",
        "99, SERVER_ERROR",
        "-404, SERVER_ERROR"
    })
    void ofHttp(int status, ResponseClass expected) {
        assertThat(ResponseClass.ofHttp(status)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, OTHER",
        "63, OTHER",
        "64, SUCCESS",
        "95, SUCCESS",
        "96, OTHER",
        "128, CLIENT_ERROR",
        "159, CLIENT_ERROR",
        "160, SERVER_ERROR",
        "191, SERVER_ERROR",
        "192, OTHER",
        "255, OTHER",
        "-124, CLIENT_ERROR"
    })
    void ofCoap(int wire, ResponseClass expected) {
        assertThat(ResponseClass.ofCoap(wire)).isEqualTo(expected);
    }
}
