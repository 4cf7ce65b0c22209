package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.input.Source;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Locks of older versions have lists in the order of codes.yaml within other texts, and repeated items. */
class OlderSchemaFactsTest {
    private static final String CODES = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                fields:
                  category: {values: [success, failure]}
                codes:
                  2000: {name: Ok, category: success}
                  4000: {name: Bad, category: failure}
            schemas:
              error:
                codes-of: iot
                where: {category: [success, failure, success]}
                schema:
                  type: object
                  required: [id, id]
                  properties: {code: {default: 1}}
                  readOnly: true
                  anyOf: [{title: An id, required: [id, code]}, {enum: [2, 1], $comment: Numbers.}]
            """;
    private static final String LOCK = """
            codebook-lock 1
            schema error at /anyOf = "{\\"enum\\": [2, 1]}", "{\\"required\\": [\\"id\\", \\"code\\"]}"
            schema error at /properties/code/default = "1"
            schema error at /readOnly = "true"
            schema error at /required = "id", "id"
            schema error at /type = "object"
            schema error codes-of = "iot"
            schema error where category = "failure", "success", "success"
            table iot code 2000 constant = "OK"
            table iot code 2000 field category = "success"
            table iot code 2000 name = "Ok"
            table iot code 4000 constant = "BAD"
            table iot code 4000 field category = "failure"
            table iot code 4000 name = "Bad"
            table iot field category stability = "fixed"
            table iot field category type = "values"
            table iot field category value failure = "FAILURE"
            table iot field category value failure position = "0002"
            table iot field category value success = "SUCCESS"
            table iot field category value success position = "0001"
            table iot kind = "codes"
            table iot number = "int"
            table iot type = "IotCode"
            end
            """;

    @Test
    void areReadAsTheyAre() {
        assertThat(changes(CODES)).isEmpty();
    }

    @Test
    void stillShowWhatChanged() {
        assertThat(changes(CODES.replace("[2, 1]", "[2, 3]")))
                .singleElement()
                .satisfies(change -> assertThat(change.key()).isEqualTo("schema-changed:schema/error/at//anyOf"));
    }

    private static List<Change> changes(String codes) {
        Problems problems = new Problems();
        Source lock = new Source("codes.lock", LOCK.getBytes(StandardCharsets.UTF_8));
        LoadedCodes loaded = LoadedCodes.load(
                GateCase.source(codes),
                lock,
                new SuggestedCommands("codebook", "codes.yaml"),
                JavaTarget.OF_COMMANDS,
                problems);
        assertThat(problems.lines()).isEmpty();
        return LockComparison.of(
                        Objects.requireNonNull(loaded).lockOrNone().lock(),
                        loaded.facts().lock())
                .changes();
    }
}
