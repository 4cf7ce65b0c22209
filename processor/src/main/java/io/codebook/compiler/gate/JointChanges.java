package io.codebook.compiler.gate;

import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.CodeReferences;
import io.codebook.lock.diff.Grade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the changes that one edit is likely to have made, so that one command can accept them: those of one kind in one table, mapping
 * or schema, and something that moved together with what else changed about it.
 */
final class JointChanges {
    /** Changes of one kind in one table, mapping or schema, by the key that selects them. */
    private final Map<String, List<Change>> alike = new LinkedHashMap<>();
    /** The keys whose changes belong together, by each of them. */
    private final Map<String, Set<String>> joined = new HashMap<>();

    private final ChangeKeys keys;

    /**
     * Changes of one comparison.
     *
     * @param changes those that need no reason, or cannot be accepted, are left out
     * @param facts the current facts
     */
    JointChanges(List<Change> changes, CurrentFacts facts) {
        keys = new ChangeKeys(facts);
        Map<FactPath, String> goals = new HashMap<>();
        for (Change change : changes) {
            if (needsReason(change)) {
                String key = keyOfAlike(change);
                alike.computeIfAbsent(key, none -> new ArrayList<>()).add(change);
                joined.put(key, new LinkedHashSet<>(Set.of(key)));
                for (FactPath goal : change.moves().values()) {
                    goals.put(goal, key);
                }
            }
        }
        for (List<Change> some : alike.values()) {
            for (Change change : some) {
                List<FactPath> about = change.subject().beginnings();
                about.addAll(CodeReferences.codesOf(facts.lock().facts(), change.subject()));
                for (FactPath path : about) {
                    join(keyOfAlike(change), goals.getOrDefault(path, keyOfAlike(change)));
                }
            }
        }
    }

    private static boolean needsReason(Change change) {
        Grade grade = change.kind().grade();
        return grade == Grade.REASON || grade == Grade.BREAK;
    }

    private static String keyOfAlike(Change change) {
        FactPath subject = change.subject();
        FactPath owner = subject.isWithin(FactType.MAPPING)
                ? subject.up(FactType.MAPPING)
                : subject.beginnings().get(0);
        return ChangeKeys.of(change.kind(), owner);
    }

    private void join(String key, String other) {
        Set<String> all = joined.getOrDefault(key, Set.of());
        if (!all.contains(other)) {
            all.addAll(joined.getOrDefault(other, Set.of()));
            for (String one : all) {
                joined.put(one, all);
            }
        }
    }

    /** The changes that belong together with one, itself among them; empty if it cannot be accepted with a reason. */
    List<Change> with(Change change) {
        List<Change> all = new ArrayList<>();
        for (String key : joined.getOrDefault(keyOfAlike(change), Set.of())) {
            all.addAll(alike.getOrDefault(key, List.of()));
        }
        return all;
    }

    /** The keys that select these changes and no others. */
    List<String> keysWith(Change change) {
        Set<String> all = joined.getOrDefault(keyOfAlike(change), Set.of());
        List<String> selecting = new ArrayList<>();
        for (Map.Entry<String, List<Change>> some : alike.entrySet()) {
            if (all.contains(some.getKey())) {
                boolean isOne = some.getValue().size() == 1;
                selecting.add(isOne ? keys.of(some.getValue().get(0)) : some.getKey());
            }
        }
        return selecting;
    }
}
