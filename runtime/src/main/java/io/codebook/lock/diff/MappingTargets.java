package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.HashSet;
import java.util.List;

/** What a code, or all codes without a row, map to before and now. */
final class MappingTargets {
    private final ComparedFacts facts;
    private final FactPath some;
    /** In place of the targets where there are none, with the reason. */
    private final FactPath none;

    private MappingTargets(FactPath some, FactPath none, ComparedFacts facts) {
        this.facts = facts;
        this.some = some;
        this.none = none;
    }

    static MappingTargets ofCode(FactPath mapping, String code, ComparedFacts facts) {
        return new MappingTargets(
                mapping.at(FactType.MAPPED_CODE, code), mapping.at(FactType.UNMAPPED_CODE, code), facts);
    }

    static MappingTargets ofOtherwise(FactPath mapping, ComparedFacts facts) {
        return new MappingTargets(mapping.at(FactType.OTHERWISE), mapping.at(FactType.OTHERWISE_NONE), facts);
    }

    /** The path that the change is about: the targets where there are or were some. */
    FactPath subject() {
        return hasSome() || hadSome() ? some : none;
    }

    /** The paths that the targets, or the reason why there are none, may have. */
    List<FactPath> paths() {
        return List.of(some, none);
    }

    boolean differs() {
        return facts.isUnexplained(some) || facts.isUnexplained(none);
    }

    boolean isSameAs(MappingTargets other) {
        return before().equals(other.before())
                && after().equals(other.after())
                && facts.before(none).equals(facts.before(other.none))
                && facts.after(none).equals(facts.after(other.none));
    }

    List<String> before() {
        return facts.before(some);
    }

    List<String> after() {
        return facts.after(some);
    }

    boolean hadSome() {
        return !before().isEmpty();
    }

    boolean hasSome() {
        return !after().isEmpty();
    }

    boolean wasThere() {
        return hadSome() || !facts.before(none).isEmpty();
    }

    boolean isThere() {
        return hasSome() || !facts.after(none).isEmpty();
    }

    /** Whether the default is as before, and only others follow it that did not. */
    boolean onlyAddsAlternatives() {
        return hasSome() && keepsDefault() && new HashSet<>(after()).containsAll(before());
    }

    boolean keepsDefault() {
        return before().get(0).equals(after().get(0));
    }

    String what() {
        String name = ChangeText.name(some);
        if (!wasThere()) {
            return name + " was added: " + text(after(), facts.after(none));
        }
        if (!isThere()) {
            return name + " was removed (it was " + text(before(), facts.before(none)) + ")";
        }
        return name + " changed from " + text(before(), facts.before(none)) + " to " + text(after(), facts.after(none))
                + earlier();
    }

    /** The targets that there were before there were none, as the end of a sentence; or nothing if they are the same again. */
    private String earlier() {
        List<String> last = hadSome() ? List.of() : facts.lastValue(some);
        return last.isEmpty() || last.equals(after())
                ? ""
                : ", and was " + CodesLock.quoted(facts.history().olderValues(some)) + " before that";
    }

    private static String text(List<String> some, List<String> none) {
        return none.isEmpty() ? CodesLock.quoted(some) : "none (" + CodesLock.quoted(none) + ")";
    }
}
