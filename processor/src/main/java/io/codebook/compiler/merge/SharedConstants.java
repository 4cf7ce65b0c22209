package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Two codes or operations of a table would have the same constant, such as a code that each side gave another number. */
final class SharedConstants {
    private SharedConstants() {}

    static List<Contradiction> find(CodesLock merged, SortedMap<FactPath, ChangedBy> changed) {
        List<Contradiction> found = new ArrayList<>();
        Map<FactPath, Map<String, FactPath>> tables = new HashMap<>();
        for (Map.Entry<FactPath, List<String>> fact :
                new LockHistory(merged).current().entrySet()) {
            FactPath path = fact.getKey();
            boolean isConstant = path.is(FactType.CONSTANT) || path.is(FactType.OPERATION_CONSTANT);
            if (!isConstant && !path.is(FactType.ALIAS) && !path.is(FactType.OPERATION_ALIAS)) {
                continue;
            }
            String constant = isConstant ? fact.getValue().get(0) : path.name();
            FactPath owner = path.up(path.isWithin(FactType.CODE) ? FactType.CODE : FactType.OPERATION);
            FactPath other = tables.computeIfAbsent(path.up(FactType.TABLE), key -> new HashMap<>())
                    .putIfAbsent(constant, owner);
            if (other != null && !other.equals(owner)) {
                Set<FactPath> facts = new HashSet<>(owner.in(changed).keySet());
                facts.addAll(other.in(changed).keySet());
                if (!facts.isEmpty()) {
                    String what = constant + " is the constant of both " + other + " and " + owner;
                    found.add(new Contradiction(what, facts, false));
                }
            }
        }
        return found;
    }
}
