package io.codebook.compiler.number;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Reservation;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The numbers of a table that no new code may have, as codes.yaml and the lock spell them.
 *
 * @param codes those that are a code, or were one, also if it was removed or has another number since
 * @param reserved numbers and ranges that are or were reserved
 */
record TakenNumbers(Set<String> codes, Set<String> reserved) {
    static TakenNumbers of(CodeTable table, CodesLock lock) {
        TakenNumbers taken =
                new TakenNumbers(new LinkedHashSet<>(table.declared().keySet()), new LinkedHashSet<>());
        for (Reservation reservation : table.reserved()) {
            String first = reservation.range().first().text();
            String last = reservation.range().last().text();
            taken.reserved.add(first.equals(last) ? first : first + "-" + last);
        }
        for (FactPath fact : lock.facts().keySet()) {
            boolean isRecord = LockRecord.isRecord(fact);
            FactPath path = isRecord ? LockRecord.subject(fact) : fact;
            if (path.isWithin(FactType.TABLE)
                    && path.name(FactType.TABLE).equals(table.id().value())) {
                taken.add(path);
                if (LockRecord.isMove(fact)) {
                    LockRecord.destinations(fact).forEach(taken::add);
                }
            }
        }
        return taken;
    }

    private void add(FactPath path) {
        if (path.isWithin(FactType.CODE)) {
            codes.add(path.name(FactType.CODE));
        } else if (path.isWithin(FactType.RESERVATION)) {
            reserved.add(path.name(FactType.RESERVATION));
        }
    }
}
