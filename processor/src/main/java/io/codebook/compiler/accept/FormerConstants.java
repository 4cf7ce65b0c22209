package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The former constants of codes that move. A record of an older constant is about a number. Once codes have moved, it does not tell
 * whose constant that was, so the code takes its former constants along, as aliases that were removed.
 */
final class FormerConstants {
    private final SortedMap<FactPath, List<String>> facts;
    private final LockHistory history;

    /**
     * The former constants in a lock.
     *
     * @param facts all facts of the lock
     */
    FormerConstants(Map<FactPath, List<String>> facts) {
        this.facts = new TreeMap<>(facts);
        history = new LockHistory(new CodesLock(facts));
    }

    /**
     * What a code that moves takes along from a number to which no code has moved before; its former constants are aliases
     * already if one has.
     *
     * @return facts and records at the number that it leaves
     */
    Map<FactPath, List<String>> ofMoving(FactPath code) {
        Map<FactPath, List<String>> aliases = new TreeMap<>();
        if (!history.isDestination(code)) {
            for (String constant : history.olderValues(code.at(FactType.CONSTANT))) {
                add(code, constant, aliases);
            }
        }
        return aliases;
    }

    /** What is to be kept of the former constant of a number to which a code has moved. */
    Map<FactPath, List<String>> ofMoved(FactPath code, String constant) {
        Map<FactPath, List<String>> aliases = new TreeMap<>();
        if (history.isDestination(code)) {
            add(code, constant, aliases);
        }
        return aliases;
    }

    private void add(FactPath code, String former, Map<FactPath, List<String>> aliases) {
        FactPath alias = code.at(FactType.ALIAS, former);
        FactPath constant = code.at(FactType.CONSTANT);
        List<String> now = facts.getOrDefault(constant, List.of());
        if (!facts.containsKey(alias) && !now.isEmpty() && !now.equals(List.of(former))) {
            FactPath record = LockRecord.changed(constant, List.of(former));
            aliases.put(alias, now);
            aliases.put(LockRecord.removed(alias), facts.getOrDefault(record, List.of("")));
        }
    }
}
