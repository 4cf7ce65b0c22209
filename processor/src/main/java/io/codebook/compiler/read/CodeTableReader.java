package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.JsonForm;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.RepeatedCode;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a code table; the kind of its numbers is known, because {@link TableSections} reads it first. */
final class CodeTableReader {
    private static final List<String> KEYS = List.of(
            "title",
            "source",
            "doc",
            "type",
            "number",
            "profile-of",
            "parts",
            TextForm.WORD,
            "fields",
            "reserved",
            "codes",
            JsonForm.WORD,
            CodeTable.PERSISTENCE,
            CodeTable.EXCEPTION,
            CodeTable.NUMBER_CONSTANTS,
            ExpectedApi.IMPLEMENTS,
            ExpectedApi.ACCESSORS,
            ExpectedApi.ANNOTATIONS,
            CodeTable.ENUM);

    /** The only word for {@code persistence}. */
    private static final String CONVERTER = "converter";

    private final Text id;
    private final Section section;
    private final NumberKind kind;
    private final CodeReader codes;
    private final Problems problems;
    private final List<Reservation> reserved = new ArrayList<>();
    private final Map<String, Code> declared = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<RepeatedCode> repeated = new ArrayList<>();

    CodeTableReader(Text id, Section section, NumberKind kind, Problems problems) {
        this.id = id;
        this.section = section;
        this.kind = kind;
        this.codes = new CodeReader(kind, problems);
        this.problems = problems;
    }

    @Nullable
    CodeTable read() {
        section.allow(KEYS);
        Text enumName = section.text(CodeTable.ENUM);
        ExistingType existing = enumName == null ? null : ExistingEnumReader.read(section, enumName, problems);
        Heading heading = section.heading();
        FieldsReader fieldsReader = new FieldsReader(section, codes, problems);
        List<Field> fields = fieldsReader.read(RowKey.reservedWords(), "rows");
        reservations();
        Node codesNode = section.required("codes");
        if (codesNode != null) {
            rows(codesNode, new RowReader(fields, fieldsReader.unreadable(), codes, constants(), problems));
        }
        Text profileOf = section.text("profile-of");
        Parts parts = PartsReader.read(section.text("parts"), kind, problems);
        Text form = section.text(TextForm.WORD);
        if (form != null) {
            NameCharacters.check(form, problems);
            NameCharacters.checkOneLine(form, "\"" + TextForm.WORD + "\"", "; write it on one", problems);
        }
        TextForm textForm = form == null ? null : new TextForm(form, PatternReader.parts(form.value()));
        Text json = section.text(JsonForm.WORD);
        Text persistence = persistence();
        Text exception = Ids.type(CodeTable.EXCEPTION, section.text(CodeTable.EXCEPTION), problems);
        Text numberConstants = Ids.type(CodeTable.NUMBER_CONSTANTS, section.text(CodeTable.NUMBER_CONSTANTS), problems);
        ExpectedApi expected = new ExpectedApiReader(section, problems).read();
        Text type = type(enumName, existing);
        return type == null
                ? null
                : new CodeTable(
                        id,
                        heading,
                        type,
                        kind,
                        profileOf,
                        parts,
                        textForm,
                        json,
                        persistence,
                        exception,
                        numberConstants,
                        expected,
                        List.copyOf(fields),
                        List.copyOf(reserved),
                        Collections.unmodifiableMap(declared),
                        Collections.unmodifiableMap(rows),
                        List.copyOf(repeated),
                        existing);
    }

    /** The simple name of the type, which outputs in other languages have, too. */
    private @Nullable Text type(@Nullable Text enumName, @Nullable ExistingType existing) {
        if (!section.has(CodeTable.ENUM)) {
            return Ids.type(section, problems);
        }
        return enumName == null || existing == null ? null : new Text(enumName.place(), existing.simpleName());
    }

    private ConstantReader constants() {
        return section.has(CodeTable.ENUM) ? ConstantReader.ofExistingEnum(problems) : new ConstantReader("", problems);
    }

    private @Nullable Text persistence() {
        Text word = section.text(CodeTable.PERSISTENCE);
        if (word != null && !word.value().equals(CONVERTER)) {
            problems.add(
                    word.place(),
                    ProblemId.UNKNOWN_WORD,
                    "unknown kind of " + CodeTable.PERSISTENCE + " \"" + word + "\"; "
                            + problems.suggestion(word.value(), List.of(CONVERTER)));
            return null;
        }
        return word;
    }

    private void reservations() {
        Node node = section.node("reserved");
        Node.Mapping mapping = node == null ? null : Nodes.mapping(node, "\"reserved\"", problems);
        for (Node.Entry entry : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            Text numbers = Nodes.key(entry.key(), problems);
            TypedWords.report(entry.value(), entry.key().text(), problems);
            Text reason = Nodes.text(entry.value(), entry.key().text(), problems);
            Range range = numbers == null ? null : codes.range(numbers);
            if (range != null && reason != null) {
                reserved.add(new Reservation(range, reason));
            }
        }
    }

    private void rows(Node codesNode, RowReader reader) {
        Node.Mapping mapping = Nodes.mapping(codesNode, "\"codes\"", problems);
        for (Node.Entry entry : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            Text written = Nodes.key(entry.key(), problems);
            Code code = written == null ? null : codes.read(written);
            Section row = Section.of(entry.value(), "a row", problems);
            if (row == null) {
                declare(code, null);
            } else if (row.has(RowKey.RESERVED.word())) {
                row.allowOnly(RowKey.RESERVED.word());
                Text reason = row.freeText(RowKey.RESERVED.word());
                if (declare(code, null) && code != null && reason != null) {
                    declared.remove(code.text());
                    reserved.add(new Reservation(new Range(code, code), reason));
                }
            } else if (code == null) {
                row.allow(reader.keys());
            } else {
                Row read = reader.read(code, row);
                if (declare(code, read) && read != null) {
                    rows.put(code.text(), read);
                }
            }
        }
        if (mapping != null && !hasCodes(mapping)) {
            problems.add(mapping.place(), ProblemId.EMPTY_TABLE, "table " + id + " has no codes; add one");
        }
    }

    private static boolean hasCodes(Node.Mapping rows) {
        for (Node.Entry row : rows.entries()) {
            if (!isReserved(row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReserved(Node.Entry row) {
        if (row.value() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(RowKey.RESERVED.word())) {
                    return mapping.entries().size() == 1; // with other keys it has a problem of its own
                }
            }
        }
        return false;
    }

    /** Records that a code has a row; false if another row has it, which is reported when it is known which of them is accepted. */
    private boolean declare(@Nullable Code code, @Nullable Row row) {
        Code first = code == null ? null : declared.putIfAbsent(code.text(), code);
        if (code == null || first == null) {
            return true;
        }
        repeated.add(new RepeatedCode(code, row == null ? null : row.constant()));
        return false;
    }
}
