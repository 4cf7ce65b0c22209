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

    /** The text may be a peer's, and the message is likely to be logged. */
    @Test
    void quotesATextOnOneLine() {
        UnknownCodeException text = (UnknownCodeException) UnknownCodeException.of("sqlstate", "1\n\r\u001B[31m");
        assertThat(text).hasMessage("no code 1\\nU+000DU+001B[31m in table sqlstate");
        assertThat(text.value()).isEqualTo("1\n\r\u001B[31m");
    }

    @Test
    void writesCoapCodesAsPeopleKnowThem() {
        assertThat(UnknownCodeException.ofCoap("coap", 0x84)).hasMessage("no code 4.04 in table coap");
        assertThat(UnknownCodeException.ofCoap("coap", 0x5F)).hasMessage("no code 2.31 in table coap");
        assertThat(UnknownCodeException.ofCoap("coap", 404)).hasMessage("no code 404 in table coap");
    }
}
