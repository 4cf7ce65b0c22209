package io.codebook.lock.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decision table of docs/stability.md: every combination of what a code keeps of its constant, an alias, its name and its
 * meaning, at the same number and at another one.
 */
class CodeIdentityTest {
    /** What becomes of the constant and the aliases. */
    private enum Identifiers {
        ALL_KEPT(true, "OLD ALIAS"),
        OLD_CONSTANT_IS_ALIAS(true, "NEW OLD ALIAS"),
        ALIAS_IS_CONSTANT(true, "ALIAS"),
        CONSTANT_AND_ALIAS_EXCHANGED(true, "ALIAS OLD"),
        ONLY_ALIAS_KEPT(true, "NEW ALIAS"),
        NOTHING_KEPT(false, "NEW OTHER");

        private final boolean known;
        private final String after;

        Identifiers(boolean known, String after) {
            this.known = known;
            this.after = after;
        }

        /** The constant first. */
        List<String> after() {
            return List.of(after.split(" ", -1));
        }
    }

    private record Case(Identifiers identifiers, boolean name, boolean meaning, boolean sameNumber) {
        boolean isSameCode() {
            return identifiers.known || name || meaning;
        }

        String kind() {
            boolean constantKept = identifiers == Identifiers.ALL_KEPT;
            boolean oldIsAlias = identifiers.after().indexOf("OLD") > 0;
            if (!sameNumber) {
                return isSameCode() ? "code-renumbered" : "code-removed";
            }
            if (constantKept) {
                return "";
            }
            String change = name ? "constant-changed" : "code-renamed";
            return !isSameCode() ? "code-replaced" : oldIsAlias ? change + "-with-alias" : change;
        }
    }

    static Stream<Case> all() {
        return Stream.of(Identifiers.values())
                .flatMap(identifiers -> IntStream.range(0, 8)
                        .mapToObj(bits -> new Case(identifiers, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellsTheSameCodeFromAnother(Case one) {
        CodesLock before = lock("1", List.of("OLD", "ALIAS"), "Name", "Meaning");
        CodesLock after = lock(
                one.sameNumber() ? "1" : "2",
                one.identifiers().after(),
                one.name() ? "Name" : "Other",
                one.meaning() ? "Meaning" : "Something else");
        List<String> kinds = new ArrayList<>();
        LockComparison.of(before, after)
                .changes()
                .forEach(change -> kinds.add(change.kind().toString()));
        List<String> decisive = List.of(
                "code-renumbered",
                "code-removed",
                "code-replaced",
                "code-renamed",
                "code-renamed-with-alias",
                "constant-changed",
                "constant-changed-with-alias");
        List<String> found = kinds.stream().filter(decisive::contains).toList();
        if (one.sameNumber()) {
            assertThat(String.join(", ", found)).isEqualTo(one.kind());
        } else {
            assertThat(found).first().isEqualTo(one.kind());
            assertThat(kinds.contains("code-added")).isEqualTo(!one.isSameCode());
        }
        assertThat(kinds).doesNotContain("fact-changed");
        boolean dropsNothing = one.identifiers().after().containsAll(List.of("OLD", "ALIAS"));
        assertThat(kinds.contains("alias-dropped") && dropsNothing).isFalse();
    }

    private static CodesLock lock(String number, List<String> identifiers, String name, String meaning) {
        Map<FactPath, List<String>> facts = new LinkedHashMap<>();
        facts.put(FactPath.table("t").at(FactType.TABLE_KIND), List.of("codes"));
        FactPath code = FactPath.table("t").at(FactType.CODE, number);
        String constant = identifiers.get(0);
        facts.put(code.at(FactType.CONSTANT), List.of(constant));
        facts.put(code.at(FactType.NAME), List.of(name));
        facts.put(code.at(FactType.MEANING), List.of(meaning));
        for (String alias : identifiers.subList(1, identifiers.size())) {
            facts.put(code.at(FactType.ALIAS, alias), List.of(constant));
        }
        return new CodesLock(facts);
    }
}
