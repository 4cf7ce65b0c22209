package io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownCodeExceptionTest {
    @Test
    void namesTableAndValue() {
        UnknownCodeException unknown = new UnknownCodeException("iot", "4031");

        assertThat(unknown).hasMessage("no code 4031 in table iot");
        assertThat(unknown.table()).isEqualTo("iot");
        assertThat(unknown.value()).isEqualTo("4031");
    }

    @Test
    void writesCoapCodesAsPeopleKnowThem() {
        assertThat(UnknownCodeException.ofCoap("coap", 0x84)).hasMessage("no code 4.04 in table coap");
        assertThat(UnknownCodeException.ofCoap("coap", 0x5F)).hasMessage("no code 2.31 in table coap");
        assertThat(UnknownCodeException.ofCoap("coap", 404)).hasMessage("no code 404 in table coap");
    }
}
