package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of a code table. */
final class RowReader {
    private final List<Field> fields;
    private final Set<String> keys;
    private final Set<RowKey> textKeys;
    private final CodeReader codes;
    private final ConstantReader constants;
    private final Problems problems;

    /**
     * A reader for the rows of one table.
     *
     * @param unreadableFields the ids of fields whose declarations have problems; rows may use them, unchecked
     */
    RowReader(
            List<Field> fields,
            List<String> unreadableFields,
            CodeReader codes,
            ConstantReader constants,
            Problems problems) {
        this.fields = fields;
        this.codes = codes;
        this.constants = constants;
        this.problems = problems;
        Set<String> ids = new LinkedHashSet<>();
        for (Field field : fields) {
            ids.add(field.id().value());
        }
        ids.addAll(unreadableFields);
        keys = new LinkedHashSet<>(RowKey.words());
        keys.addAll(ids);
        textKeys = new LinkedHashSet<>(RowKey.TEXTS);
        textKeys.removeIf(key -> ids.contains(key.word()));
    }

    /** The keys that a row of this table may have. */
    Set<String> keys() {
        return keys;
    }

    @Nullable
    Row read(Code code, Section section) {
        section.allow(keys);
        Text name = name(section);
        Text constant = constants.constant(section, name, "add \"constant\" to the row");
        Map<String, List<Text>> values = new ValuesReader(fields, problems).read(code, section, "a row");
        List<Text> synonyms = constants.others(section, RowKey.SYNONYMS);
        List<Text> aliases = new ArrayList<>(constants.others(section, RowKey.ALIASES));
        aliases.addAll(synonyms);
        Map<RowKey, Text> texts = texts(section);
        Text fallbackText = section.text(RowKey.FALLBACK.word());
        Code fallback = fallbackText == null ? null : codes.read(fallbackText);
        return name == null || constant == null
                ? null
                : new Row(code, name, constant, texts, values, List.copyOf(aliases), synonyms, fallback);
    }

    private @Nullable Text name(Section section) {
        Node node = section.required(RowKey.NAME.word());
        Text name = node == null ? null : section.freeText(RowKey.NAME.word());
        if (name != null) {
            NameCharacters.checkOneLine(name, "\"name\"", "; move the rest to \"meaning\"", problems);
            NameCharacters.check(name, problems);
        }
        return name;
    }

    private Map<RowKey, Text> texts(Section section) {
        Map<RowKey, Text> texts = new EnumMap<>(RowKey.class);
        for (RowKey key : textKeys) {
            Text text = key == RowKey.SINCE ? section.text(key.word()) : section.freeText(key.word());
            if (text != null) {
                texts.put(key, text);
            }
        }
        checkSince(texts.get(RowKey.SINCE));
        return Collections.unmodifiableMap(texts);
    }

    private void checkSince(@Nullable Text since) {
        if (since != null && !Row.isVersion(since)) {
            problems.add(
                    since.place(),
                    ProblemId.OUT_OF_RANGE,
                    "\"since\" must be a version of the table (1, 2, 3 and so on), but is \"" + since + "\"");
        }
    }
}
