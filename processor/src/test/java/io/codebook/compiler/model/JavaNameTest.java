package io.codebook.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNameTest {
    @ParameterizedTest
    @CsvSource({
        "Bad Request, BAD_REQUEST",
        "BadRequest, BAD_REQUEST",
        "HTTPVersion, HTTP_VERSION",
        "HTTP2SETTINGS, HTTP2SETTINGS",
        "Granted QoS 0, GRANTED_QOS_0",
        "QoS not supported, QOS_NOT_SUPPORTED",
        "IoT, IOT",
        "PaaS-Error, PAAS_ERROR",
        "TypeA, TYPE_A",
        "I'm a Teapot, IM_A_TEAPOT",
    })
    void makesTheConstantOfAName(String name, String constant) {
        assertThat(JavaName.constant(name)).isEqualTo(constant);
    }
}
