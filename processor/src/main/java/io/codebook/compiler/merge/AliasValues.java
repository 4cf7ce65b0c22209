package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The value of an alias is the constant of its owner. If one side adds or removes an alias and the other changes the constant, the
 * alias follows the constant, and so does the record of it.
 */
final class AliasValues {
    private AliasValues() {}

    /** Whether two sides differ about an alias only because the constant differs. */
    static boolean isSameAlias(FactPath path, MergeSides sides) {
        return isAlias(path)
                && !sides.ours().values(path).isEmpty()
                && !sides.theirs().values(path).isEmpty();
    }

    /** Whether a record says that an alias followed its constant. */
    static boolean isOfFollowing(FactPath path) {
        return LockRecord.isRecord(path) && !LockRecord.isRemoval(path) && isAlias(LockRecord.subject(path));
    }

    /** Gives each alias that is in use on either side the constant that its owner has after the merge. */
    static void follow(MergeSides sides, Map<FactPath, List<String>> merged) {
        for (FactPath alias : inUse(sides)) {
            boolean isOfCode = alias.is(FactType.ALIAS);
            FactPath constant = isOfCode
                    ? alias.up(FactType.CODE).at(FactType.CONSTANT)
                    : alias.up(FactType.OPERATION).at(FactType.OPERATION_CONSTANT);
            List<String> before = merged.getOrDefault(alias, List.of());
            List<String> now = merged.getOrDefault(constant, List.of());
            List<String> reasons = merged.getOrDefault(LockRecord.changed(constant, before), List.of());
            if (!before.isEmpty() && !now.isEmpty() && !before.equals(now)) {
                merged.put(alias, now);
                if (!reasons.isEmpty()) {
                    merged.putIfAbsent(LockRecord.changed(alias, before), reasons);
                }
            }
        }
    }

    private static Set<FactPath> inUse(MergeSides sides) {
        Set<FactPath> aliases = new TreeSet<>();
        for (CodesLock side : List.of(sides.ours(), sides.theirs())) {
            for (FactPath fact : new LockHistory(side).current().keySet()) {
                if (isAlias(fact)) {
                    aliases.add(fact);
                }
            }
        }
        return aliases;
    }

    private static boolean isAlias(FactPath path) {
        return path.is(FactType.ALIAS) || path.is(FactType.OPERATION_ALIAS);
    }
}
