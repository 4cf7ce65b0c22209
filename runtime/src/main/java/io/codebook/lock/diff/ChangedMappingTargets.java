package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A code maps to another code than before, or to none, or no longer to none. What changes for all codes without a row of
 * their own is one change of {@code otherwise}.
 */
final class ChangedMappingTargets implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        Set<FactPath> mappings = new LinkedHashSet<>();
        Map<FactPath, MappingTargets> rows = new LinkedHashMap<>();
        for (FactPath fact : facts.unexplained()) {
            if (fact.is(FactType.OTHERWISE) || fact.is(FactType.OTHERWISE_NONE)) {
                mappings.add(fact.up(FactType.MAPPING));
            } else if (isRow(fact)) {
                FactPath row = fact.up(FactType.MAPPING).at(FactType.MAPPED_CODE, fact.name());
                rows.put(row, MappingTargets.ofCode(row.up(FactType.MAPPING), row.name(), facts));
            }
        }
        for (FactPath mapping : mappings) {
            if (facts.isKept(mapping)) {
                findOtherwise(mapping, facts);
            }
        }
        for (MappingTargets row : rows.values()) {
            if (row.differs() && row.wasThere() && row.isThere()) { // else the row came or went with its code
                explain(rowKind(row), row, List.of(), facts);
            }
        }
    }

    private static boolean isRow(FactPath fact) {
        return fact.is(FactType.MAPPED_CODE) || fact.is(FactType.UNMAPPED_CODE);
    }

    private static void findOtherwise(FactPath mapping, ComparedFacts facts) {
        MappingTargets otherwise = MappingTargets.ofOtherwise(mapping, facts);
        if (!otherwise.wasThere()) {
            explain(ChangeKind.OTHERWISE_ADDED, otherwise, List.of(), facts);
        } else if (!otherwise.isThere()) {
            explain(ChangeKind.OTHERWISE_DROPPED, otherwise, List.of(), facts);
        } else {
            explain(otherwiseKind(otherwise), otherwise, followers(mapping, otherwise, facts), facts);
        }
    }

    /** The codes without a row, whose targets changed with {@code otherwise}. */
    private static List<FactPath> followers(FactPath mapping, MappingTargets otherwise, ComparedFacts facts) {
        List<FactPath> followers = new ArrayList<>();
        for (FactPath fact : facts.unexplained(mapping)) {
            boolean follows = isRow(fact)
                    && MappingTargets.ofCode(mapping, fact.name(), facts).isSameAs(otherwise);
            if (follows) {
                followers.add(fact);
            }
        }
        return followers;
    }

    private static ChangeKind otherwiseKind(MappingTargets otherwise) {
        if (!otherwise.hadSome()) {
            return otherwise.hasSome() ? ChangeKind.ROW_FILLED : ChangeKind.NONE_REWORDED;
        }
        return otherwise.onlyAddsAlternatives() ? ChangeKind.ALTERNATIVE_ADDED : ChangeKind.OTHERWISE_CHANGED;
    }

    private static ChangeKind rowKind(MappingTargets row) {
        if (!row.hadSome()) {
            return row.hasSome() ? ChangeKind.ROW_FILLED : ChangeKind.NONE_REWORDED;
        }
        if (!row.hasSome()) {
            return ChangeKind.ROW_EMPTIED;
        }
        if (row.onlyAddsAlternatives()) {
            return ChangeKind.ALTERNATIVE_ADDED;
        }
        return row.keepsDefault() ? ChangeKind.ALTERNATIVE_DROPPED : ChangeKind.TARGET_CHANGED;
    }

    private static void explain(
            ChangeKind kind, MappingTargets targets, List<FactPath> followers, ComparedFacts facts) {
        List<FactPath> explained = new ArrayList<>(followers);
        explained.addAll(targets.paths());
        String lost = "";
        for (FactPath fact : explained) {
            lost = lost.isEmpty() ? facts.lostMethods(fact) : lost;
        }
        facts.explain(
                lost.isEmpty() ? kind : ChangeKind.METHODS_REMOVED,
                targets.subject(),
                targets.what() + lost,
                explained);
    }
}
