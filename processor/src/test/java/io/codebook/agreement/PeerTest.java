package io.codebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codebook.Versioned;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.JarLock;
import io.codebook.lock.LockFormatException;
import io.codebook.lock.PrintableText;
import java.io.IOException;
import java.net.URLClassLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerTest {
    private static final String BAD = "4000: {name: Bad Request, meaning: It is wrong.}";
    private static final String CONFLICT = "4009: {name: Conflict, meaning: It conflicts., since: 2, fallback: 4000}";
    private static final String LIMIT = "4029: {name: Limit, meaning: Too many., since: 3, fallback: 4009}";

    @TempDir
    java.nio.file.Path folder;

    private Jars jars;

    @BeforeEach
    void prepare() {
        jars = new Jars(folder);
    }

    @Test
    void tellsAnOlderPeerFromANewerOne() throws Exception {
        CodesLock ours = lock("ours", Jars.table(BAD, CONFLICT));
        Peer older = Peer.of(lock("older", Jars.table(BAD)).toString());
        assertThat(older.doesNotKnow(ours))
                .containsExactly(FactPath.table("iot").at(FactType.CODE, "4009"));
        assertThat(older.hasBesides(ours)).isEmpty();
        assertThat(older.contradicts(ours)).isEmpty();
        assertThat(older.version("iot")).isEqualTo(1);
        assertThat(older.version("other")).isZero();
        Peer newer = Peer.of(lock("newer", Jars.table(BAD, CONFLICT, LIMIT)).toString());
        assertThat(newer.doesNotKnow(ours)).isEmpty();
        assertThat(newer.hasBesides(ours)).containsExactly(FactPath.table("iot").at(FactType.CODE, "4029"));
        assertThat(newer.contradicts(ours)).isEmpty();
        assertThat(newer.version("iot")).isEqualTo(3);
    }

    @Test
    void tellsWhatMeansSomethingElse() throws Exception {
        CodesLock ours = lock("ours", Jars.table(BAD, CONFLICT));
        Peer other = Peer.of(lock("other", Jars.table(BAD, CONFLICT.replace("4009:", "4010:")))
                .toString());
        assertThat(other.contradicts(ours))
                .singleElement()
                .hasToString("[code-renumbered] CONFLICT of table iot changed from 4009 to 4010");
    }

    /** What a program does that has newer codes than its peer. */
    @Test
    void isSentWhatItKnows() throws Exception {
        java.nio.file.Path jar = jars.jar("ours", "a", Jars.table(BAD, CONFLICT, LIMIT));
        Peer first = Peer.of(lock("first", Jars.table(BAD)).toString());
        Peer second = Peer.of(lock("second", Jars.table(BAD, CONFLICT)).toString());
        try (URLClassLoader path = Jars.path(jar)) {
            Versioned<?> limit =
                    (Versioned<?>) path.loadClass("a.IotCode").getField("LIMIT").get(null);
            assertThat(limit.forVersion(first.version("iot"))).hasToString("BAD_REQUEST");
            assertThat(limit.forVersion(second.version("iot"))).hasToString("CONFLICT");
            assertThat(limit.forVersion(3)).hasToString("LIMIT");
        }
    }

    /** The text comes from outside: what is a lock may still say nothing that a table would. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "table = \"x\"",
                "removed = \"x\"",
                "was = \"x\"",
                "table iot = \"x\"",
                "table iot code 1 since = \"x\"",
                "x = \"y\""
            })
    void bearsWithALockThatSaysNothing(String line) throws Exception {
        CodesLock ours = lock("ours", Jars.table(BAD, CONFLICT));
        Peer peer = Peer.of("codebook-lock 1\n" + line + "\nend\n");
        assertThat(peer.version("iot")).isLessThan(2);
        assertThat(peer.doesNotKnow(ours)).isEmpty();
        assertThat(peer.hasBesides(ours)).isEmpty();
    }

    /** Whatever a program logs of a peer's lock is one line each, and commands no terminal. */
    @Test
    void quotesNothingThatIsNotSafeToPrint() throws Exception {
        String hostile = "\"x\\n::error file=y::\\r\u001B[31m\u0085\u2028\u202E\"";
        String lines = """
                mapping t m code 1 = @
                schema s at /maxLength = @
                table o codes-from = "t"
                table o group g = "G", @
                table o kind = "operations"
                table o operation - A answer 1 = @
                table t code 1 constant = "A"
                table t code 1 name = "A"
                table t code 2 constant = "B"
                table t code 2 meaning = @
                table t code 2 name = @
                table t code 3 constant = @
                table t code 3 name = "C"
                table t field f value a = @
                table t kind = "codes"
                table t number = @
                x = @
                """;
        CodesLock ours = CodesLock.parse("codebook-lock 1\n" + lines.replace("@", "\"a\"") + "end\n");
        Peer peer = Peer.of(
                "codebook-lock 1\n" + lines.replace("@", hostile).replace("t code 1", "t code " + hostile) + "end\n");
        assertThat(peer.contradicts(ours)).hasSizeGreaterThan(9).allSatisfy(change -> {
            assertSafe(change.toString());
            assertSafe(change.what());
            assertSafe(change.remedy());
            assertSafe(change.subject().toString());
        });
        assertThat(peer.hasBesides(ours)).singleElement().satisfies(code -> assertSafe(code.toString()));
        assertThatThrownBy(() -> Peer.of("codebook-lock 1\nx = \"\\\u001B\"\nend\n"))
                .hasMessage("\\U+001B is not an escape");
    }

    private static void assertSafe(String text) {
        assertThat(text).isEqualTo(PrintableText.of(text));
    }

    /** Reserved numbers concern whoever adds codes, not what the codes mean. */
    @Test
    void doesNotCompareReservations() throws Exception {
        CodesLock ours = reserving("10-19", "");
        Peer peer = Peer.of(
                reserving("10-29", "table iot code 1 retired = \"old\"\n").toString());
        assertThat(peer.contradicts(ours)).isEmpty();
    }

    private static CodesLock reserving(String range, String retired) throws LockFormatException {
        return CodesLock.parse("codebook-lock 1\ntable iot code 1 constant = \"A\"\ntable iot code 1 name = \"A\"\n"
                + retired + "table iot kind = \"codes\"\ntable iot number = \"int\"\ntable iot reserved " + range
                + " = \"later\"\nend\n");
    }

    @Test
    void refusesWhatIsNoLock() {
        assertThatThrownBy(() -> Peer.of("<html>"))
                .isInstanceOf(LockFormatException.class)
                .hasMessage("the first line must be \"codebook-lock 1\"");
    }

    private CodesLock lock(String name, String codes) throws IOException {
        try (URLClassLoader path = Jars.path(jars.jar(name, "a", codes))) {
            return JarLock.on(path).get(0).lock();
        }
    }
}
