package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.LinkedHashSet;
import java.util.Set;

/** Numbers that became reserved or free, compared as numbers and not as ranges. */
final class ChangedReservations implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        Set<FactPath> tables = new LinkedHashSet<>();
        for (FactPath fact : facts.unexplained()) {
            if (fact.is(FactType.RESERVATION)) {
                FactPath table = fact.up(FactType.TABLE);
                if (!facts.after(table.at(FactType.NUMBER_KIND)).isEmpty()) {
                    tables.add(table);
                }
            }
        }
        for (FactPath table : tables) {
            new TableReservations(facts, table).find();
        }
    }
}
