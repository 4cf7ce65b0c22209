package io.codebook.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockTest {
    private static final String TEXT = """
            codebook-lock 1
            removed table iot code 4010 = "nobody sent it"
            table iot code 4000 constant = "BAD_REQUEST"
            table iot code 4000 name = "Bad Request"
            table iot kind = "codes"
            end
            """;

    /** A path before a longer one, and words in quotes where the same words without quotes would be. */
    private static final String OLDER = """
            codebook-lock 1
            removed table iot = "unused"
            removed table iot code 4010 = "nobody sent it"
            table lwm2m operation - Delete constant = "DELETE"
            table lwm2m operation - "Device Read" constant = "DEVICE_READ"
            end
            """;

    private static final String TODAY = """
            codebook-lock 1
            removed table iot = "unused"
            removed table iot code 4010 = "nobody sent it"
            table lwm2m operation - "Device Read" constant = "DEVICE_READ"
            table lwm2m operation - Delete constant = "DELETE"
            end
            """;

    @Test
    void readsWhatItWrites() throws LockFormatException {
        assertThat(CodesLock.parse(TEXT)).hasToString(TEXT);
        assertThat(CodesLock.parse(TEXT)).isEqualTo(CodesLock.parse(TEXT)).hasSameHashCodeAs(CodesLock.parse(TEXT));
    }

    @Test
    void isEmptyWithoutFacts() throws LockFormatException {
        assertThat(new CodesLock(Map.of())).hasToString("codebook-lock 1\nend\n");
        assertThat(CodesLock.parse("codebook-lock 1\nend\n").facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "=",
                "= ",
                " = ",
                "\"",
                "\\",
                "\\n",
                "a\nb",
                "a\tb",
                "a, b",
                "\", \"",
                "“Write”",
                "end",
                "*",
                "\uD83D\uDE00",
                "<<<<<<<",
                "a\rb",
                "a\r\nb",
                "\u0085",
                "\u2028"
            })
    void keepsEveryText(String text) throws LockFormatException {
        CodesLock lock = new CodesLock(Map.of(
                new FactPath(text, "x"),
                List.of(text),
                new FactPath("x", text),
                List.of(text, "b", text),
                new FactPath("x"),
                List.of("")));
        assertThat(CodesLock.parse(lock.toString())).isEqualTo(lock);
    }

    @Test
    void readsCarriageReturnsAsWell() throws LockFormatException {
        assertThat(CodesLock.parse(TEXT.replace("\n", "\r\n"))).hasToString(TEXT);
    }

    @Test
    void readsALastLineWithoutLineEnd() throws LockFormatException {
        assertThat(CodesLock.parse(TEXT.stripTrailing())).hasToString(TEXT);
    }

    /** Whatever is cut off, the lock is not read as a smaller one. */
    @Test
    void refusesEveryBeginning() {
        for (int length = 0; length < TEXT.length() - 1; length++) {
            String beginning = TEXT.substring(0, length);
            assertThat(damage(beginning)).as(beginning).isNotNull();
        }
    }

    @Test
    void refusesEveryLossOfACharacterThatMatters() {
        for (int at = 0; at < TEXT.length() - 1; at++) {
            char lost = TEXT.charAt(at);
            boolean separates = lost == ' ' && TEXT.charAt(at + 1) == '=';
            if (lost == '\n' || lost == '"' || separates) {
                String damaged = TEXT.substring(0, at) + TEXT.substring(at + 1);
                assertThat(damage(damaged)).as(damaged).isNotNull();
            }
        }
    }

    @Test
    void saysWhereItIsCutOff() {
        assertDamage(TEXT.substring(0, TEXT.indexOf("end")), 5, "the lock ends here without its last line, \"end\"");
        assertDamage(TEXT.substring(0, TEXT.indexOf("QUEST")), 3, "the lock ends here without its last line, \"end\"");
        assertDamage("codebook-lock 1\n", 1, "the lock ends here without its last line, \"end\"");
        assertDamage("", 1, "the lock is empty");
        assertDamage("codebook-lo", 1, "the first line must be \"codebook-lock 1\"");
    }

    @Test
    void saysWhatIsNoLock() {
        assertDamage("\n" + TEXT, 1, "the first line must be \"codebook-lock 1\"");
        assertDamage("hello\nworld\n", 1, "the first line must be \"codebook-lock 1\"");
        assertDamage(TEXT.replace("lock 1", "lock 2"), 1, "a newer version of Codebook wrote this lock");
        assertDamage(TEXT.replace("lock 1", "lock 10"), 1, "a newer version of Codebook wrote this lock");
        assertDamage(TEXT.replace("lock 1", "lock 0"), 1, "the first line must be \"codebook-lock 1\"");
        assertDamage(TEXT.replace("lock 1", "lock one"), 1, "the first line must be \"codebook-lock 1\"");
        assertDamage(TEXT + "\n", 7, "there is text after \"end\"");
        assertDamage(TEXT + "table iot type = \"IotCode\"\n", 7, "there is text after \"end\"");
        assertDamage(TEXT + TEXT, 7, "there is text after \"end\"");
    }

    @Test
    void saysWhichLineIsOutOfPlace() {
        String name = "table iot code 4000 name = \"Bad Request\"\n";
        assertDamage(TEXT.replace(name, name + name), 5, "this fact is here twice");
        assertDamage(TEXT.replace(name, name + name.replace("Bad", "Mad")), 5, "this fact is here twice");
        assertDamage(TEXT.replace(name, "").replace("end\n", name + "end\n"), 5, "this line is out of order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                "garbage|expected a space at column 8",
                "garb%age = \"x\"|expected a word at column 1",
                "table iot code  4000 = \"x\"|expected a word at column 16",
                "= \"x\"|the path before the = is missing",
                "table iot name = x|expected '\"' at column 18",
                "table iot name = |expected '\"' at column 18",
                "table iot name = \"x|expected '\"' at column 20",
                "table iot name = \"x\" |expected ',' at column 21",
                "table iot name = \"x\",\"y\"|expected ',' at column 21",
                "table iot name = \"x\", |expected '\"' at column 23",
                "table iot name = \"x\\y\"|\\y is not an escape",
                "table iot name=\"x\"|expected a word at column 11",
                "table \"iot name = \"x\"|expected a space at column 20",
            })
    void saysWhatIsWrongWithALine(String line, String why) {
        assertDamage(TEXT.replace("end\n", line + "\nend\n"), 6, why);
    }

    /** Equal locks are equal texts, so that no edit by hand is taken for a lock. */
    @ParameterizedTest
    @ValueSource(strings = {"table iot \"type\" = \"IotCode\"", "table iot type = \"Iot\tCode\""})
    void refusesWhatItWouldWriteOtherwise(String line) {
        assertThat(damage(TEXT.replace("end\n", line + "\nend\n"))).isNotNull();
    }

    @Test
    void readsNoEditedLineThatItWouldWriteOtherwise() {
        for (int at = TEXT.indexOf('\n') + 1; at < TEXT.indexOf("end"); at++) {
            for (char edit : " \t\"\\=,*a1".toCharArray()) {
                for (int end = at; end <= at + 1; end++) {
                    String edited = TEXT.substring(0, at) + edit + TEXT.substring(end);
                    if (damage(edited) == null) {
                        assertThat(parsed(edited)).hasToString(edited);
                    }
                }
            }
        }
    }

    /** As {@code LC_ALL=C sort} has them: by the bytes of the lines, quotes included, whatever order the paths have. */
    @Test
    void ordersItsLines() {
        List<String> words = List.of(
                "a",
                "a b",
                "a.b",
                "aB",
                "ab",
                "a\"b",
                "a!",
                "",
                "-",
                "=",
                "z",
                "\u00E4",
                "\uFFFD",
                "\uD83D\uDE00",
                "\uD83D\uDE01");
        Map<FactPath, List<String>> facts = new HashMap<>();
        for (String word : words) {
            for (String next : words) {
                facts.put(new FactPath(word), List.of("x"));
                facts.put(new FactPath(word, next), List.of("x"));
                facts.put(new FactPath(word, next, "x"), List.of("x"));
            }
        }
        List<String> lines = new CodesLock(facts).toString().lines().toList();
        assertThat(lines.subList(1, lines.size() - 1))
                .hasSize(465)
                .isSortedAccordingTo((line, other) -> Arrays.compareUnsigned(
                        line.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed(String.join("\n", lines)).facts()).isEqualTo(facts);
    }

    @Test
    void readsTheOrderOfOlderVersions() {
        assertThat(parsed(OLDER)).hasToString(TODAY);
        assertThat(parsed(TODAY)).hasToString(TODAY);
    }

    /** A line that one of two branches added in today's order to a lock in the older one. */
    @Test
    void refusesAMixtureOfBothOrders() {
        String added = "table lwm2m operation - \"Create It\" constant = \"CREATE_IT\"\n";
        assertDamage(
                OLDER.replace("table lwm2m operation - Delete", added + "table lwm2m operation - Delete")
                        .replace(
                                "table lwm2m operation - \"Device",
                                "table lwm2m operation - \"A B\" constant = \"A\"\ntable lwm2m operation - \"Device"),
                6,
                "this line is out of order");
        assertThat(parsed(OLDER.replace("end\n", "table lwm2m type = \"Operation\"\nend\n"))
                        .facts())
                .hasSize(5);
    }

    @Test
    void readsAnyOrderWhereAsked() throws LockFormatException {
        String header = "codebook-lock 1\n";
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.remove(0);
        Collections.reverse(lines);
        assertThat(CodesLock.parseInAnyOrder(header + String.join("\r\n", lines)))
                .hasToString(TEXT);
        assertThat(CodesLock.parseInAnyOrder(OLDER)).hasToString(TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "codebook-lock 2\nend\n",
                "codebook-lock 1\n",
                "codebook-lock 1\na = \"1\"\n",
                "codebook-lock 1\nend\nend\n",
                "codebook-lock 1\na = \"1\"\nend\na = \"2\"\n",
                "end\ncodebook-lock 1\n",
                "codebook-lock 1\n<<<<<<< HEAD\nend\n"
            })
    void refusesOtherDamageInAnyOrder(String text) {
        assertThat(catchThrowableOfType(LockFormatException.class, () -> CodesLock.parseInAnyOrder(text)))
                .isNotNull();
    }

    private static void assertDamage(String text, int line, String message) {
        LockFormatException damage = damage(text);
        assertThat(damage).as(text).hasMessage(message);
        assertThat(damage.line()).as(text).isEqualTo(line);
    }

    private static CodesLock parsed(String text) {
        try {
            return CodesLock.parse(text);
        } catch (LockFormatException damaged) {
            throw new AssertionError(text, damaged);
        }
    }

    private static LockFormatException damage(String text) {
        return catchThrowableOfType(LockFormatException.class, () -> CodesLock.parse(text));
    }
}
