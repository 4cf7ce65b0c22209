package io.codebook.compiler.number;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberOrder;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.lock.CodesLock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of a table that no code has or ever had, and that nothing reserves or ever reserved. */
public final class FreeNumbers {
    private final CodeTable table;
    private final TakenNumbers taken;

    /**
     * The free numbers of a table.
     *
     * @param lock what was accepted, which remembers codes that codes.yaml no longer has
     */
    public FreeNumbers(CodeTable table, CodesLock lock) {
        this.table = table;
        taken = TakenNumbers.of(table, lock);
    }

    /** Whether a text is a range of numbers of this table, or one of its classes: {@code 4100-4199}, {@code 4xx}. */
    public boolean isRange(String range) {
        NumberSequence sequence = sequence(range, List.of());
        return sequence != null && sequence.intervalOf(ofClass(range)) != null;
    }

    /**
     * The number for a new code.
     *
     * @param values what the code is to have in fields of the table, which allow it, by their ids
     * @param range the {@linkplain #isRange range} that the number is to be in, or null
     * @return as codes.yaml spells it; null when none is free
     */
    public @Nullable String next(Map<String, String> values, @Nullable String range) {
        Collection<String> followed = codesWith(values);
        NumberSequence sequence = sequence(range, followed);
        if (sequence == null) {
            return null;
        }
        List<List<Interval>> limits = limits(sequence);
        if (range != null) {
            limits.add(intervals(sequence, List.of(ofClass(range))));
        }
        for (Field field : table.fields()) {
            String value = values.get(field.id().value());
            Field.Value declared =
                    value == null ? null : field.declared(new Text(field.id().place(), value));
            if (declared != null && !declared.ranges().isEmpty()) {
                limits.add(intervals(sequence, texts(declared.ranges())));
            }
        }
        return next(sequence, limits, followed);
    }

    /**
     * The number for a code that cannot have its number, in the same class and with the same values. Nobody else gets it from these
     * numbers.
     *
     * @return as codes.yaml spells it; null when none is free
     */
    public @Nullable String instead(Code code) {
        List<String> followed = List.of(code.text());
        NumberSequence sequence = sequence(null, followed);
        if (sequence == null) {
            return null;
        }
        List<List<Interval>> limits = limits(sequence);
        if (table.kind().hasClasses()) {
            limits.add(intervals(sequence, List.of(ofClass(table.kind().classWord(code)))));
        }
        for (Field field : table.fields()) {
            for (Field.Value value : field.values()) {
                if (value.contains(code)) {
                    limits.add(intervals(sequence, texts(value.ranges())));
                }
            }
        }
        String number = next(sequence, limits, taken.codes());
        if (number != null) {
            taken.codes().add(number);
        }
        return number;
    }

    private @Nullable String next(NumberSequence sequence, List<List<Interval>> limits, Collection<String> followed) {
        List<Interval> all = intervals(sequence, taken.codes());
        all.addAll(intervals(sequence, taken.reserved()));
        Long number = new FreeNumberSearch(all, limits, intervals(sequence, followed)).next(this::isLike);
        return number == null ? null : sequence.spelled(number);
    }

    /** The codes that have all values that do not follow from their numbers; all codes if none has. */
    private Collection<String> codesWith(Map<String, String> values) {
        List<String> codes = new ArrayList<>();
        for (Row row : table.rows().values()) {
            if (hasUnrangedOf(values, row)) {
                codes.add(row.code().text());
            }
        }
        return codes.isEmpty() || codes.size() == table.rows().size() ? taken.codes() : codes;
    }

    private boolean hasUnrangedOf(Map<String, String> values, Row row) {
        for (Field field : table.fields()) {
            String id = field.id().value();
            String value = field.isRanged() ? null : values.get(id);
            if (value != null
                    && row.values(id).stream().noneMatch(own -> own.value().equals(value))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable NumberSequence sequence(@Nullable String range, Collection<String> followed) {
        if (table.kind().isNumeric()) {
            return IntegerSequence.of(table);
        }
        List<String> ordered = new ArrayList<>(followed);
        ordered.sort(new NumberOrder(table.kind().word()));
        return range != null ? TextSequence.ofRange(range) : TextSequence.of(ordered.get(ordered.size() - 1));
    }

    /** A class of codes as a range: {@code 400-499} for {@code 4xx}. */
    private String ofClass(String word) {
        String largest =
                table.kind().hasClasses() ? table.kind().spelled(table.kind().largest()) : "";
        return table.kind().hasClasses() && word.endsWith("xx")
                ? word.replace("xx", "00") + "-" + word.replace("xx", largest.substring(largest.length() - 2))
                : word;
    }

    /** What every number of the table is in: the kind of its numbers, and a value of each field that requires one. */
    private List<List<Interval>> limits(NumberSequence sequence) {
        List<List<Interval>> limits = new ArrayList<>(List.of(List.of(sequence.all())));
        for (Field field : table.fields()) {
            if (field.isRanged() && !field.optional()) {
                List<Interval> ofField = new ArrayList<>();
                for (Field.Value value : field.values()) {
                    ofField.addAll(intervals(sequence, texts(value.ranges())));
                }
                limits.add(ofField);
            }
        }
        return limits;
    }

    private static List<String> texts(List<Range> ranges) {
        List<String> texts = new ArrayList<>();
        for (Range range : ranges) {
            texts.add(range.first().text() + "-" + range.last().text());
        }
        return texts;
    }

    private static List<Interval> intervals(NumberSequence sequence, Collection<String> written) {
        List<Interval> intervals = new ArrayList<>();
        for (String one : written) {
            Interval interval = sequence.intervalOf(one);
            if (interval != null) {
                intervals.add(interval);
            }
        }
        return intervals;
    }

    /** Whether a number is of the class of a code and determines the same values. */
    private boolean isLike(long one, long other) {
        Code code = code(one);
        Code number = code(other);
        if (table.kind().hasClasses()
                && table.kind().classDigit(code) != table.kind().classDigit(number)) {
            return false;
        }
        for (Field field : table.fields()) {
            if (field.isRanged() && !Objects.equals(field.valueByNumber(code), field.valueByNumber(number))) {
                return false;
            }
        }
        return true;
    }

    private static Code code(long number) {
        return new Code(Place.startOf(""), "", "", number);
    }
}
