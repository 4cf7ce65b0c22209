package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.samples.codes.HttpStatusMappings;
import com.example.samples.codes.IotCode;
import io.codebook.standard.HttpStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From iot/v1 to HTTP and back. */
class PublishedMappingsTest {
    /** The number without its second digit: 4009 is 409. */
    @ParameterizedTest
    @EnumSource
    void iotToHttpAndBack(IotCode code) {
        HttpStatus status = code.toHttp();
        assertEquals(code.number() / 1000 * 100 + code.number() % 100, status.number());
        assertSame(code, HttpStatusMappings.toIot(status));
    }

    @Test
    void httpToIot() {
        Set<Integer> mapped = EnumSet.allOf(HttpStatus.class).stream()
                .filter(status -> HttpStatusMappings.toIot(status) != null)
                .map(HttpStatus::number)
                .collect(Collectors.toSet());
        Set<Integer> published = Resources.published("iot.csv").stream()
                .map(row -> row.getField("code"))
                .map(code -> Integer.valueOf(code.substring(0, 1) + code.substring(2)))
                .collect(Collectors.toSet());
        published.addAll(Set.of(201, 202, 204));
        assertEquals(published, mapped);
        assertNull(HttpStatusMappings.toIot(HttpStatus.BAD_GATEWAY));
        assertSame(IotCode.OK, HttpStatusMappings.toIot(HttpStatus.CREATED));
    }
}
