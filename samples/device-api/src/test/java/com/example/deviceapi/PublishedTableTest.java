package com.example.deviceapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The codes and schemas of the sample are those that this project took from the iot/v1 reference. */
class PublishedTableTest {
    private static final Pattern TABLE = Pattern.compile("table iot .*");
    private static final Pattern ALL = Pattern.compile("(table iot|mapping iot http|schema) .*");
    private static final Pattern OF_JAVA = Pattern.compile("table iot (exception|persistence) = .*");

    @Test
    void factsAreThoseOfTheProject() throws IOException {
        List<String> project = Files.readAllLines(Path.of("../../codes.lock"));
        List<String> sample = Files.readAllLines(Path.of("codes.lock"));
        assertEquals(List.of(), missing(TABLE, project, sample));
        assertEquals(List.of(), missing(ALL, sample, project));
    }

    private static List<String> missing(Pattern facts, List<String> from, List<String> in) {
        return from.stream()
                .filter(facts.asMatchPredicate())
                .filter(OF_JAVA.asMatchPredicate().negate())
                .filter(fact -> !in.contains(fact))
                .toList();
    }
}
