package io.codebook.compiler.facts;

import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds the facts of how a table declares a field. */
final class FieldFacts {
    private final FactPath path;
    private final NumberKind numbers;
    private final FactCollector facts;

    /**
     * @param table the path of the table
     * @param numbers the kind of the numbers in ranges
     */
    FieldFacts(FactPath table, NumberKind numbers, FactCollector facts) {
        path = table;
        this.numbers = numbers;
        this.facts = facts;
    }

    void add(Field field) {
        if (field.stability() == Field.Stability.FREE) {
            return;
        }
        FactPath declared = path.at(FactType.FIELD, field.id().value());
        facts.subject(declared, field.id().place());
        String type = (field.many() ? "many " : "") + lowerCase(field.type());
        facts.fact(declared.at(FactType.FIELD_TYPE), field.id().place(), type);
        facts.fact(declared.at(FactType.FIELD_STABILITY), field.id().place(), lowerCase(field.stability()));
        if (field.unique()) {
            facts.fact(declared.at(FactType.FIELD_UNIQUE), field.id().place(), "true");
        }
        if (field.optional()) {
            facts.fact(declared.at(FactType.FIELD_OPTIONAL), field.id().place(), "true");
        }
        List<String> positions = Positions.ofNew(field.values().size());
        for (int i = 0; i < positions.size(); i++) {
            Field.Value value = field.values().get(i);
            List<String> ranges = new ArrayList<>();
            for (Range range : value.ranges()) {
                ranges.add(CodeTableFacts.text(range));
            }
            List<String> values = new ArrayList<>(List.of(value.constant()));
            values.addAll(JoinedRanges.of(numbers, ranges));
            FactPath permitted = declared.at(FactType.FIELD_VALUE, value.name().value());
            facts.fact(permitted, value.name().place(), values);
            facts.fact(permitted.at(FactType.VALUE_POSITION), value.name().place(), positions.get(i));
        }
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
