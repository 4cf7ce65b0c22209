package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number that {@code next} prints is free, and is the one that follows. */
class NextTest {
    @TempDir
    Path path;

    private Run next(String... options) {
        List<String> args =
                new ArrayList<>(List.of("next", "t", path.resolve("codes.yaml").toString()));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private void table(String number, String more, String codes) throws IOException {
        new Folder(path)
                .codes("codebook: 1\ntables:\n  t:\n    type: T\n    number: " + number + "\n    " + more
                        + "\n    codes: {" + codes + "}\n");
    }

    /** Gaps stay, negative numbers count downwards, and a table keeps its spelling. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int    | 4000: {name: A}, 4009: {name: B}                         | 4010
            int    | 2: {name: A}, 1: {name: B}, 3: {reserved: x}             | 4
            int    | 0: {name: A}, -1: {name: B}, -2: {name: C}               | -3
            int    | -32000: {name: A}                                        | -32001
            int    | -1: {name: A}, 1: {name: B}                              | 2
            int    | 7: {name: A}, 2147483647: {name: B}                      | 8
            int64  | 9223372036854775807: {name: A}, 5: {name: B}             | 6
            uint32 | 0x80070005: {name: A}, 0x80070009: {name: B}             | 0x8007000A
            uint32 | 0x8007000a: {name: A}                                    | 0x8007000b
            int    | 0x0009: {name: A}                                        | 0x000A
            http   | 404: {name: A}, 499: {name: B}                           | 405
            http   | 599: {name: A}                                           | 100
            coap   | 4.04: {name: A}, 4.09: {name: B}                         | 4.10
            coap   | 2.05: {name: A}, 4.31: {name: B}                         | 2.06
            text   | E001: {name: A}, E009: {name: B}                         | E010
            text   | '01003: {name: A}'                                       | 01004
            text   | E998: {name: A}, E999: {name: B}                         | E000
            """)
    void followsTheLastCode(String number, String codes, String next) throws IOException {
        table(number, "doc: x", codes);
        assertThat(next()).isEqualTo(new Run(0, List.of(next), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int  | 4000: {name: A}, 4009: {name: B}, 5000: {name: C} | 4000-4099   | 4010
            int  | 4000: {name: A}                                   | 4100-4199   | 4100
            int  | 4000: {name: A}                                   | -32099--32000 | -32000
            int  | 16: {name: A}                                     | 0x10-0x1F   | 17
            http | 404: {name: A}, 500: {name: B}                    | 4xx         | 405
            http | 404: {name: A}                                    | 2xx         | 200
            coap | 4.04: {name: A}, 5.00: {name: B}                  | 4.xx        | 4.05
            coap | 4.31: {name: A}                                   | 4.xx        | 4.00
            text | A01: {name: A}, B07: {name: B}                    | A01-A99     | A02
            text | io-error: {name: A}                               | E-01-E-99   | E-01
            """)
    void staysInARange(String number, String codes, String range, String next) throws IOException {
        table(number, "doc: x", codes);
        assertThat(next("--range", range)).isEqualTo(new Run(0, List.of(next), List.of()));
    }

    @Test
    void givesNoNumberThatWasEverTakenOrReserved() throws IOException {
        Folder folder = Folder.accepted(
                path,
                "4000: {name: A}",
                "4001: {name: B}",
                "4002: {name: C}",
                "4003: {name: D}",
                "4004: {reserved: tried}");
        folder.rows("4000: {name: A}", "4001: {name: B, retired: never sent}", "4005: {name: D}");
        assertThat(folder.run("accept", "--break", "--because", "tidy").status())
                .isZero();
        assertThat(folder.run("next", "iot").out()).containsExactly("4006");
        folder.rows("4000: {name: A}");
        assertThat(folder.run("accept", "--break", "--because", "tidy").status())
                .isZero();
        assertThat(folder.run("next", "iot").out()).containsExactly("4006");
        assertThat(folder.run("next", "iot", "--range", "4000-4006").out()).containsExactly("4006");
        Run none = folder.run("next", "iot", "--range", "4000-4005");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out())
                .containsExactly(path.resolve("codes.yaml")
                        + ":3:3: [no-free-number] table iot has no free number in 4000-4005; each one is or was a code, or is or"
                        + " was reserved; take another range");
    }

    @Test
    void knowsTheNumbersOfAValue() throws IOException {
        new Folder(path).codes("""
                codebook: 1
                tables:
                  t:
                    type: T
                    number: int
                    fields:
                      owner: {values: {billing: 4000-4001, identity: [4002-4003, 4100-4199]}, stability: free}
                      retry: {values: [never, later], optional: true}
                      level: {values: {low: 4000-4150, high: 4151-4199}}
                    reserved: {4102-4109: for a trial}
                    codes:
                      4000: {name: A}
                      4001: {name: B, owner: billing}
                      4003: {name: C}
                      4101: {name: D, retry: later}
                      4120: {name: E}
                """);
        assertThat(next("--field", "owner=identity").out()).containsExactly("4121");
        assertThat(next("--field", "retry=later").out()).containsExactly("4110");
        assertThat(next("--field", "owner=identity", "--field", "level=high").out())
                .containsExactly("4151");
        assertThat(next("--field", "owner=identity", "--range", "4000-4050").out())
                .containsExactly("4002");
        assertThat(next("--field", "owner=billing").out())
                .containsExactly(path.resolve("codes.yaml")
                        + ":7:24: [no-free-number] table t has no free number in owner \"billing\"; each one is or was a code, or"
                        + " is or was reserved; take another range");
        assertThat(next("--field", "owner=biling").err())
                .containsExactly("\"biling\" is no value of owner in table t; did you mean \"billing\"?");
        assertThat(next("--field", "owned=billing").err())
                .containsExactly("table t of " + path.resolve("codes.yaml")
                        + " has no field \"owned\"; did you mean \"owner\"?");
    }

    @Test
    void saysWhichTableItNeeds() throws IOException {
        new Folder(path).codes("""
                codebook: 1
                tables:
                  t: {type: T, number: int, codes: {1: {name: A}}}
                  http: {type: Status, number: http, codes: {404: {name: Not Found}}}
                  iam: {type: Iam, profile-of: http, codes: {404: {name: Missing}}}
                  op: {type: Op, codes-from: t, operations: {Read: {1: done}}}
                """);
        String codes = path.resolve("codes.yaml").toString();
        assertThat(Run.of("next", "http", codes).out()).containsExactly("405");
        assertThat(Run.of("next", "iam", codes).err())
                .containsExactly(
                        "table iam is a profile, whose numbers are those of table http; ask for the next number of that");
        assertThat(Run.of("next", "op", codes).err())
                .containsExactly(
                        "table op is an operation table, whose codes are those of table t; ask for the next number of that");
        assertThat(Run.of("next", "htp", codes).err())
                .containsExactly("there is no code table htp in " + codes + "; did you mean \"http\"?");
        assertThat(next("--range", "1-x").err())
                .containsExactly("\"1-x\" is no range of numbers of table t, such as 4100-4199");
    }

    @Test
    void findsNoNextOneOfWords() throws IOException {
        table("text", "doc: x", "E001: {name: A}, io-error: {name: B}");
        assertThat(next().out())
                .containsExactly(path.resolve("codes.yaml")
                        + ":3:3: [no-free-number] the last code of table t does not end in a digit, so that none follows it;"
                        + " choose a text, or name a range of texts that end in digits, such as --range E001-E099");
        assertThat(next("--range", "A-B").err())
                .containsExactly(
                        "\"A-B\" is no range of numbers of table t, two texts of one length that differ in the digits at"
                                + " their end, such as E001-E099");
    }

    @Test
    void printsJson() throws IOException {
        table("int", "doc: x", "1: {name: A}");
        assertThat(String.join("", next("--format=json").out()))
                .isEqualTo("{  \"status\": \"fine\",  \"problems\": [],  \"notes\": [],  \"lines\": [    \"2\"  ]}");
    }

    @Test
    void movesACodeThatIsNotAccepted() throws IOException {
        Folder folder = Folder.accepted(path, Folder.CONFLICT);
        folder.rows(
                Folder.CONFLICT,
                "\"4009\": {name: Clash} # \u201e4009\u201d, but not 40090",
                "4010: {name: Late}",
                "4010: {name: Later}");
        byte[] before = Files.readAllBytes(path.resolve("codes.yaml"));
        assertThat(folder.run("next", "iot", "--move", "CLASH").out())
                .containsExactly(
                        "CLASH of table iot now has 4011 in place of 4009 (" + path.resolve("codes.yaml") + ":8:7)");
        assertThat(Files.readString(path.resolve("codes.yaml")))
                .isEqualTo(new String(before, java.nio.charset.StandardCharsets.UTF_8).replace("\"4009\"", "\"4011\""));
        assertThat(folder.run("next", "iot", "--move", "CONFLICT").err())
                .containsExactly("CONFLICT is accepted with the number 4009 (" + path.resolve("codes.lock")
                        + ":2), so it keeps that");
        assertThat(folder.run("next", "iot", "--move", "NOBODY").err())
                .containsExactly("table iot of " + path.resolve("codes.yaml") + " has no constant NOBODY");
        assertThat(folder.run("check").out())
                .containsExactly(path.resolve("codes.yaml")
                        + ":10:7: [duplicate-code] 4010 is already used by LATE (line 9), and none of them is accepted; the next"
                        + " free number is 4012; to write that for LATER: java -jar codebook-processor.jar next iot --move LATER "
                        + path.resolve("codes.yaml") + "; or add the name to the \"synonyms\" of that row");
    }
}
