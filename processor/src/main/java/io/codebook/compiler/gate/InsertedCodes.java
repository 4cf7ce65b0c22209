package io.codebook.compiler.gate;

import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.model.NumberOrder;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds added codes whose constants come before existing ones, so that the ordinals of these change. */
public final class InsertedCodes {
    private final CurrentFacts facts;
    /** The codes that both locks have, by their table, in the order of their constants. */
    private final Map<FactPath, NavigableSet<FactPath>> kept = new HashMap<>();

    /** Compares a lock with current facts. */
    public InsertedCodes(CodesLock accepted, CurrentFacts facts) {
        this.facts = facts;
        CodesLock before = new CodesLock(new LockHistory(accepted).current());
        for (FactPath fact : facts.lock().facts().keySet()) {
            if (fact.is(FactType.CONSTANT) && before.has(fact.up(FactType.CODE))) {
                FactPath table = fact.up(FactType.TABLE);
                kept.computeIfAbsent(table, added -> new TreeSet<>(order(added)))
                        .add(fact.up(FactType.CODE));
            }
        }
    }

    /** A clause to follow the words of a change; empty unless it adds a code before others. */
    public String words(Change change) {
        NavigableSet<FactPath> others = change.kind() == ChangeKind.CODE_ADDED
                ? kept.get(change.subject().up(FactType.TABLE))
                : null;
        FactPath next = others == null ? null : others.higher(change.subject());
        return next == null ? "" : words(next);
    }

    private String words(FactPath next) {
        FactPath table = next.up(FactType.TABLE);
        boolean isHexadecimal = facts.hexadecimalTables().contains(table.name());
        String number = isHexadecimal ? HexadecimalNumbers.hexadecimal(next.name()) : next.name();
        boolean isSplit = !facts.lock().values(table.at(FactType.PARTS)).isEmpty();
        return "; it comes before " + number + ", so the ordinals from there on " + (isSplit ? "may change" : "change");
    }

    private Comparator<FactPath> order(FactPath table) {
        String kind = String.join("", facts.lock().values(table.at(FactType.NUMBER_KIND)));
        return Comparator.comparing(FactPath::name, new NumberOrder(kind));
    }
}
