package io.codebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import java.lang.management.ManagementFactory;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A peer's lock is not trusted: whatever is in it, reading and comparing it costs about as much more as it is longer. */
class PeerGrowthTest {
    private static final int FEW = 500;
    private static final int MANY = 8 * FEW;

    private static final String TABLES = """
            table o codes-from = "t"
            table o kind = "operations"
            table o type = "O"
            table t kind = "codes"
            table t number = "int"
            table t type = "T"
            """;

    /**
     * Counts the bytes that are allocated, which no other load of the machine changes; a search that allocates nothing is not
     * seen. In each line, # is a number.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "constants | table t code # constant = \"A#\"; table t code # name = \"N\""
                        + "| table t code # constant = \"B#\"; table t code # name = \"N\"",
                "renumbered codes | table t code # constant = \"A#\" | table t code 1# constant = \"A#\"",
                "codes with one alias | table t code # constant = \"A#\"; table t code # alias X = \"A#\""
                        + "| table t code 1# constant = \"B#\"; table t code 1# alias X = \"B#\"",
                "aliases of one code | table t code 1 constant = \"A\"; table t code 1 alias A# = \"A\""
                        + "| table t code 1 constant = \"B\"; table t code 1 alias A# = \"B\"",
                "other aliases of one code | table t code 1 constant = \"A\"; table t code 1 alias A# = \"A\""
                        + "| table t code 1 constant = \"A\"; table t code 1 alias B# = \"A\"",
                "records of moves | table t code x# constant = \"A#\""
                        + "| was table t code c \"moved to c#\" = \"r\"; was table t code c alias A# \"not there\" = \"r\"",
                "codes that came back | table t code 1# constant = \"A#\""
                        + "| table t code 2# constant = \"A#\"; was table t code 1# \"moved to 2#\" = \"r\"",
                "exchanged codes | table t code 1# constant = \"A#\"; table t code 2# constant = \"B#\";"
                        + " table o operation - A answer 1# = \"x\"; table o operation - A answer 2# = \"y\""
                        + "| table t code 2# constant = \"A#\"; table t code 1# constant = \"B#\";"
                        + " table o operation - A answer 1# = \"x\"; table o operation - A answer 2# = \"y\"",
                "restored fields | table t field a# type = \"label\"; table t code 1 field a# = \"x\";"
                        + " table t code 1 constant = \"A\""
                        + "| table t field a# type = \"text\"; table t code 1 field a# = \"y\";"
                        + " table t code 1 constant = \"A\"; removed table t field a# = \"r\"",
                "removed codes | table t code # constant = \"A#\" | removed table t code # = \"r\"",
                "one number in many tables"
                        + "| table t# kind = \"codes\"; table u# kind = \"codes\"; table t# code 1 constant = \"A\""
                        + "| table t# kind = \"codes\"; table u# kind = \"codes\"; table u# code 1 constant = \"A\"",
                "renamed operations | table o operation - A# answer # = \"x\" | table o operation - B# answer # = \"x\"",
                "operations that are partly alike"
                        + "| table o operation - A# answer 1 = \"x\"; table o operation - A# answer 2# = \"x\""
                        + "| table o operation - B# answer 1 = \"x\"; table o operation - B# answer 3# = \"x\"",
                "moved operations | table o operation g A# answer 1 = \"x\" | table o operation h A# answer 1 = \"x\"",
                "groups | table o group g# = \"G\", \"T#\"; table o operation g# A answer 1 = \"x\""
                        + "| table o group h# = \"H\", \"U#\"; table o operation h# A answer 1 = \"x\"",
                "replaced answers | table o operation - A answer # = \"x#\" | table o operation - A answer 1# = \"x#\"",
                "fields | table t field a# type = \"label\"; table t code 1 field a# = \"x\""
                        + "| table t field b# type = \"label\"; table t code 1 field b# = \"x\"",
                "mappings | mapping t m# code 1 = \"1\"; mapping t m# otherwise = \"1\""
                        + "| mapping t m# code 1 = \"2\"; mapping t m# otherwise = \"2\"",
                "tables of operations | table o# codes-from = \"t\" | table o# codes-from = \"u\"",
                "keywords | schema s at /properties/p#/maxLength = \"3\""
                        + "| schema s at /properties/p#/maxLength = \"4\"",
                "selections | schema s where f# = \"1\"; schema s at /p# = \"x\""
                        + "| schema s where f# = \"2\"; schema s at /p# = \"x\"",
                "schemas | schema s# at /maxLength = \"3\" | schema s# at /maxLength = \"4\"",
            })
    void costsInProportionToItsLength(String what, String ours, String theirs) throws LockFormatException {
        cost(ours, theirs, FEW); // loads the classes
        long few = cost(ours, theirs, FEW);
        long many = cost(ours, theirs, MANY);
        assertThat(many).as(what).isLessThan(2 * (MANY / FEW) * few);
    }

    private static long cost(String ours, String theirs, int count) throws LockFormatException {
        CodesLock lock = CodesLock.parse(lock(ours, count));
        String received = lock(theirs, count);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Peer peer = Peer.of(received);
        peer.contradicts(lock);
        peer.doesNotKnow(lock);
        peer.hasBesides(lock);
        peer.version("t");
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String lock(String lines, int count) {
        TreeSet<String> all = new TreeSet<>(TABLES.lines().toList());
        for (String line : lines.split(";", -1)) {
            for (int i = 0; i < count; i++) {
                all.add(line.strip().replace("#", String.valueOf(100_000 + i)));
            }
        }
        return lock(String.join("\n", all));
    }

    private static String lock(String lines) {
        return "codebook-lock 1\n" + lines + "\nend\n";
    }

    /** No stack and no heap is exhausted. */
    @ParameterizedTest
    @ValueSource(strings = {"/items", "/properties/p", "/x", "/"})
    void mayHaveAPointerOfAnyDepth(String step) throws LockFormatException {
        String line = "schema s at " + step.repeat(100_000) + " = \"%s\"\nschema s codes = \"%s\"";
        Peer peer = Peer.of(lock(line.formatted("$code x", "1")));
        assertThat(peer.contradicts(CodesLock.parse(lock(line.formatted("$code y", "2")))))
                .isNotEmpty();
    }

    @Test
    void mayNotHaveAPathOfManyWords() {
        assertThatThrownBy(() -> Peer.of(lock("x ".repeat(100_000) + "= \"1\"")))
                .isInstanceOf(LockFormatException.class)
                .hasMessage("a path has at most 20 words");
    }

    @Test
    void mayNotBeLongerThanTheLimit() throws LockFormatException {
        int rest = Peer.LONGEST_LOCK - lock("x = \"\"").length();
        assertThat(Peer.of(lock("x = \"" + "a".repeat(rest) + "\"")).version("t"))
                .isZero();
        assertThatThrownBy(() -> Peer.of(lock("x = \"" + "a".repeat(rest + 1) + "\"")))
                .isInstanceOf(LockFormatException.class)
                .hasMessage("the lock has 4194305 characters, which is more than 4194304");
    }
}
