package io.codebook.stability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the changes that the rules find, each with the differences that it explains. */
final class Findings {
    private final Differences differences;
    private final List<Change> changes = new ArrayList<>();

    Findings(Differences differences) {
        this.differences = differences;
    }

    /** Adds a change that explains all that differs about some subjects. */
    void add(Kind kind, Path subject, String what, Path... explained) {
        Set<Path> facts = new HashSet<>();
        for (Path path : explained) {
            facts.addAll(differences.take(path));
        }
        changes.add(new Change(kind, subject, what, Map.of(), facts));
    }

    /** Adds a change that is a move, with the facts that differ for it at the new place. */
    void addMove(Kind kind, Path subject, String what, Map<Path, Path> moves, Path... facts) {
        changes.add(new Change(kind, subject, what, moves, Set.of(facts)));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
