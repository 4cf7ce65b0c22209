package io.codebook.lock.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberRangesTest {
    private final NumberRanges ranges = new NumberRanges("int64");

    @Test
    void readsAllNumbersOf64Bits() {
        assertThat(ranges.of("-9223372036854775808-9223372036854775807"))
                .containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(ranges.of("-9223372036854775808--1")).containsExactly(Long.MIN_VALUE, -1);
    }

    /** As an edited lock may have them. */
    @Test
    void readsLargerNumbers() {
        assertThat(ranges.of("9999999999999999999")).hasSize(2);
        assertThat(ranges.of("9999999999999999999999")).hasSize(2);
    }
}
