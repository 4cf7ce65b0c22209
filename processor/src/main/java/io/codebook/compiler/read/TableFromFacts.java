package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import io.codebook.compiler.model.ValueOrder;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a code table of its facts. What no fact tells, such as its title, it does not have. Every place is that of the import. */
final class TableFromFacts {
    private final Place place;
    private final FactPath path;
    private final SortedMap<FactPath, List<String>> facts;
    private final NumberKind kind;
    private final CodeReader codes;
    private final Problems damage = new Problems();

    private TableFromFacts(Text id, SortedMap<FactPath, List<String>> facts, NumberKind kind) {
        place = id.place();
        path = FactPath.table(id.value());
        this.facts = path.in(facts);
        this.kind = kind;
        codes = new CodeReader(kind, damage);
    }

    /**
     * The table of these facts.
     *
     * @param id its id, at the place of the import
     * @param facts current facts, without any history; they may have other tables besides
     * @param kind the kind of its numbers
     * @return null when the facts contradict each other, as Codebook writes none
     */
    static @Nullable CodeTable read(
            Text id, SortedMap<FactPath, List<String>> facts, NumberKind kind, ExistingType type) {
        try {
            TableFromFacts reader = new TableFromFacts(id, facts, kind);
            CodeTable table = reader.table(id, type);
            return reader.damage.isEmpty() ? table : null;
        } catch (IllegalArgumentException unknownWord) { // of an enum
            return null;
        }
    }

    private CodeTable table(Text id, ExistingType type) {
        List<Field> fields = new ArrayList<>();
        for (FactPath field : within(path, FactType.FIELD)) {
            fields.add(field(field));
        }
        Map<String, Code> declared = new LinkedHashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (FactPath code : within(path, FactType.CODE)) {
            Row row = row(code, fields);
            declared.put(row.code().text(), row.code());
            rows.put(row.code().text(), row);
        }
        Text parts = text(path.at(FactType.PARTS));
        Text form = text(path.at(FactType.TEXT_FORM));
        return new CodeTable(
                id,
                new Heading(null, null, null),
                new Text(place, type.simpleName()),
                kind,
                text(path.at(FactType.PROFILE_OF)),
                parts == null ? null : new Parts(parts, kind, Integer.decode(parts.value())),
                form == null ? null : new TextForm(form, PatternReader.parts(form.value())),
                text(path.at(FactType.JSON)),
                null,
                null,
                null,
                new ExpectedApi(List.of(), List.of(), List.of()),
                List.copyOf(fields),
                reservations(),
                Collections.unmodifiableMap(declared),
                rows,
                List.of(),
                type);
    }

    private Field field(FactPath field) {
        String word = first(field.at(FactType.FIELD_TYPE), "");
        boolean many = word.startsWith("many ");
        Map<String, Field.Value> byPosition = new TreeMap<>();
        for (FactPath value : within(field, FactType.FIELD_VALUE)) {
            List<String> texts = facts.getOrDefault(value, List.of(""));
            List<Range> ranges = new ArrayList<>();
            for (String range : texts.subList(1, texts.size())) {
                Range read = codes.range(new Text(place, range));
                if (read != null) {
                    ranges.add(read);
                }
            }
            byPosition.put(
                    first(value.at(FactType.VALUE_POSITION), value.name()),
                    new Field.Value(new Text(place, value.name()), texts.get(0), ranges));
        }
        return new Field(
                new Text(place, field.name()),
                Field.Type.valueOf(upperCase(many ? word.substring("many ".length()) : word)),
                List.copyOf(byPosition.values()),
                many,
                facts.containsKey(field.at(FactType.FIELD_UNIQUE)),
                facts.containsKey(field.at(FactType.FIELD_OPTIONAL)),
                Field.Stability.valueOf(upperCase(first(field.at(FactType.FIELD_STABILITY), ""))),
                null);
    }

    private Row row(FactPath path, List<Field> fields) {
        Code code = codes.read(new Text(place, path.name()));
        Text constant = text(path.at(FactType.CONSTANT));
        Text name = text(path.at(FactType.NAME));
        if (code == null || constant == null || name == null) {
            throw new IllegalArgumentException("a code lacks what every code has");
        }
        Map<RowKey, Text> texts = new EnumMap<>(RowKey.class);
        for (RowKey key : RowKey.TEXTS) {
            FactType type = FactType.CODE.child(key.word());
            Text text = type == FactType.CODE ? null : text(path.at(type));
            if (text != null) {
                texts.put(key, text);
            }
        }
        Map<String, List<Text>> values = new LinkedHashMap<>();
        for (Field field : fields) {
            List<Text> ofField = texts(path.at(FactType.CODE_FIELD, field.id().value()));
            ofField.sort(new ValueOrder(field));
            if (!ofField.isEmpty()) {
                values.put(field.id().value(), List.copyOf(ofField));
            }
        }
        List<Text> aliases = new ArrayList<>();
        for (FactPath alias : within(path, FactType.ALIAS)) {
            aliases.add(new Text(place, alias.name()));
        }
        Text fallback = text(path.at(FactType.FALLBACK));
        return new Row(
                code,
                name,
                constant,
                Collections.unmodifiableMap(texts),
                Collections.unmodifiableMap(values),
                List.copyOf(aliases),
                List.of(),
                fallback == null ? null : codes.read(fallback));
    }

    private List<Reservation> reservations() {
        List<Reservation> reservations = new ArrayList<>();
        for (FactPath reserved : within(path, FactType.RESERVATION)) {
            Range range = codes.range(new Text(place, reserved.name()));
            if (range != null) {
                reservations.add(new Reservation(range, new Text(place, first(reserved, ""))));
            }
        }
        return List.copyOf(reservations);
    }

    /** The paths of one type within another, each once. */
    private Set<FactPath> within(FactPath outer, FactType type) {
        Set<FactPath> found = new LinkedHashSet<>();
        for (FactPath fact : outer.in(facts).keySet()) {
            if (fact.isWithin(type)) {
                found.add(fact.up(type));
            }
        }
        return found;
    }

    private @Nullable Text text(FactPath fact) {
        List<Text> texts = texts(fact);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private List<Text> texts(FactPath fact) {
        List<Text> texts = new ArrayList<>();
        for (String value : facts.getOrDefault(fact, List.of())) {
            texts.add(new Text(place, value));
        }
        return texts;
    }

    private String first(FactPath fact, String otherwise) {
        return facts.getOrDefault(fact, List.of(otherwise)).get(0);
    }

    private static String upperCase(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
