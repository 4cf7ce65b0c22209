package io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownCodeExceptionTest {
    @Test
    void namesTableAndValue() {
        UnknownCodeException number = (UnknownCodeException) UnknownCodeException.of("hresult", 0x80070005L);
        assertThat(number).hasMessage("no code 2147942405 in table hresult");

        UnknownCodeException text = (UnknownCodeException) UnknownCodeException.of("sqlstate", "XX999");
        assertThat(text).hasMessage("no code XX999 in table sqlstate");
        assertThat(text.table()).isEqualTo("sqlstate");
        assertThat(text.value()).isEqualTo("XX999");
    }

    @Test
    void writesCoapCodesAsPeopleKnowThem() {
        assertThat(UnknownCodeException.ofCoap("coap", 0x84)).hasMessage("no code 4.04 in table coap");
        assertThat(UnknownCodeException.ofCoap("coap", 0x5F)).hasMessage("no code 2.31 in table coap");
        assertThat(UnknownCodeException.ofCoap("coap", 404)).hasMessage("no code 404 in table coap");
    }
}
