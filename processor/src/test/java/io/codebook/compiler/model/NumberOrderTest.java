package io.codebook.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row has numbers in their order. */
class NumberOrderTest {
    @ParameterizedTest
    @CsvSource({
        "int,    -2147483648 -100 -99 -10 -9 -1 0 1 9 10 99 100 2147483647",
        "uint32, 0 9 10 2147483648 4294967295",
        "http,   100 200 404 599",
        "coap,   2.00 2.05 2.31 3.00 4.04 4.10 5.31",
        "text,   -1 -2 0 01 1 10 2 A AB B a \u00e4 \uff5e \ud83d\ude00 \ud83d\ude01"
    })
    void isThatOfValuesOrCodePoints(String kind, String numbers) {
        List<String> ordered = List.of(numbers.split(" "));
        List<String> sorted = new ArrayList<>(ordered);
        Collections.shuffle(sorted, new Random(7));
        sorted.sort(new NumberOrder(kind));
        assertThat(sorted).isEqualTo(ordered);
    }
}
