package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    Path path;

    @Test
    void tellsWhatIsAcceptedAndWhatWas() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows("4009: {name: Conflict, meaning: It clashes., deprecated: \"a\\nb\"}");
        assertThat(folder.run("accept", "--because", "clearer").status()).isZero();
        Run run = explain("4009");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsExactly(
                        "code 4009 of table iot: Conflict (" + path.resolve("codes.yaml") + ":7:7)",
                        "  constant: CONFLICT",
                        "  deprecated: a\\nb",
                        "  meaning: It clashes.",
                        "  name: Conflict",
                        "  accepted: " + path.resolve("codes.lock") + ":2",
                        "  meaning was \"It conflicts.\": clearer");
    }

    @Test
    void tellsOfACodeThatIsGone() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT, Folder.LIMIT);
        folder.rows(Folder.CONFLICT);
        assertThat(folder.run("accept", "--break", "--because", "never sent").status())
                .isZero();
        assertThat(explain("4029").out())
                .containsExactly(
                        "code 4029 of table iot: not in " + path.resolve("codes.yaml"),
                        "  constant: RATE_LIMIT",
                        "  meaning: Too many requests.",
                        "  name: Rate Limit",
                        "  accepted: " + path.resolve("codes.lock") + ":6",
                        "  removed: never sent");
    }

    @Test
    void tellsWhoRefersToACode() throws IOException {
        Folder folder = new Folder(path);
        folder.codes("""
                codebook: 1
                tables:
                  coap:
                    type: CoapCode
                    number: coap
                    codes: {4.04: {name: Not Found}}
                  http: {type: HttpStatus, number: http, codes: {404: {name: Not Found}}}
                  lwm2m: {type: Operation, codes-from: coap, operations: {Read: {4.04: "No such object"}}}
                mappings: [{from: coap, to: http, codes: {4.04: 404}}]
                """);
        assertThat(explain("4.04").out())
                .containsExactly(
                        "code 4.04 of table coap: Not Found (" + path.resolve("codes.yaml") + ":6:13)",
                        "  maps to http: 404",
                        "  constant: NOT_FOUND",
                        "  name: Not Found",
                        "  answer of lwm2m Read: No such object",
                        "  pending");
        assertThat(explain("404").out()).first().asString().startsWith("code 404 of table http: Not Found");
    }

    @Test
    void tellsWhatOperationTablesSayOfACode() throws IOException {
        Folder folder = new Folder(path);
        folder.codes("""
                codebook: 1
                tables:
                  status:
                    type: Status
                    number: http
                    text-form: "{number} {name}"
                    codes: {200: {name: OK}, 404: {name: Not Found}, 500: {name: Server Error}}
                  registry:
                    type: Registry
                    codes-from: status
                    fields: {sent-by: {type: label}}
                    fallback: {code: 404, operations: [Get]}
                    open: [4xx, 5xx]
                    operations:
                      Get: {404: {name: Missing, phrases: {gone: It is gone, never: It never was}, sent-by: server}}
                      Put: {200: {phrases: [], sent-by: server}}
                  other: {type: Other, codes-from: status, fallback: 404, operations: {Get: {200: Fine}}}
                """);
        assertThat(explain("404").out())
                .containsExactly(
                        "code 404 of table status: Not Found (" + path.resolve("codes.yaml") + ":7:30)",
                        "  constant: NOT_FOUND",
                        "  name: Not Found",
                        "  text form: 404 Not Found",
                        "  fallback of other",
                        "  fallback of registry: not for Put",
                        "  answer of all operations of registry: open class 4xx",
                        "  answer of registry Get: It is gone, It never was",
                        "    field sent-by: server",
                        "    name: Missing",
                        "    phrase gone: It is gone",
                        "    phrase never: It never was",
                        "  pending");
        assertThat(explain("200").out())
                .contains("  text form: 200 OK", "  answer of other Get: Fine", "  answer of registry Put")
                .noneMatch(line -> line.contains("fallback") || line.contains("open"));
    }

    @Test
    void failsOnACodeThatNoTableHas() throws IOException {
        Folder.accepted(path, Folder.CONFLICT);
        Run run = explain("4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsExactly("no table of " + path.resolve("codes.yaml") + " has or had a code 4");
    }

    @Test
    void tellsWhatARowLinksTo() throws IOException {
        Folder folder = new Folder(path);
        folder.codes("""
                codebook: 1
                tables:
                  iot:
                    type: IotCode
                    number: int
                    codes: {4009: {name: Conflict, link: "https://example.com/4009", remedy: Read it again.}}
                  http: {type: HttpStatus, number: http, codes: {409: {name: Conflict}}}
                mappings: [{from: iot, to: http, codes: {4009: 409}}]
                """);
        assertThat(explain("4009").out())
                .contains("  link: https://example.com/4009", "  remedy: Read it again.", "  maps to http: 409");
        assertThat(explain("409").out()).contains("  is mapped from iot: 4009");
    }

    private Run explain(String code) {
        return Run.of("explain", code, path.resolve("codes.yaml").toString());
    }
}
