package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables before their codes are read. To read a number one must know the kind of its table, and profiles, operations,
 * mappings and schemas may refer to tables further down in the file.
 */
final class TableSections {
    private final Problems problems;
    private final Map<String, Section> codeTables = new LinkedHashMap<>();
    private final Map<String, Section> operationTables = new LinkedHashMap<>();
    private final Map<String, Text> ids = new LinkedHashMap<>();
    /** Also those of tables that could not be read, so that references to these are not reported, too. */
    private final Set<String> declared = new HashSet<>();

    private final Map<String, NumberKind> kinds = new HashMap<>();
    /** The tables of other files, by their ids. */
    private final Map<String, CodeTable> imports = new LinkedHashMap<>();

    TableSections(Node.Mapping tables, ImportsReader imported, Problems problems) {
        this.problems = problems;
        ids.putAll(imported.ids());
        declared.addAll(imported.ids().keySet());
        for (CodeTable table : imported.tables()) {
            imports.put(table.id().value(), table);
            setKind(table.id().value(), table.kind());
        }
        for (Node.Entry entry : ExtendedTables.expand(tables, problems).entries()) {
            add(entry);
        }
        for (Node.Entry entry : tables.entries()) {
            declared.add(entry.key().text());
        }
        for (Map.Entry<String, Section> table : codeTables.entrySet()) {
            if (!isProfile(table.getValue())) {
                setKind(table.getKey(), ownKind(table.getValue()));
            }
        }
        for (Map.Entry<String, Section> table : codeTables.entrySet()) {
            if (isProfile(table.getValue())) {
                setKind(table.getKey(), profiledKind(table.getValue()));
            }
        }
    }

    Map<String, Section> codeTables() {
        return codeTables;
    }

    Map<String, Section> operationTables() {
        return operationTables;
    }

    Text id(String table) {
        return Objects.requireNonNull(ids.get(table));
    }

    /** The kind of a table's numbers, or null when the table has none that could be read, which has been reported. */
    @Nullable
    NumberKind kind(String table) {
        return kinds.get(table);
    }

    /**
     * A reader for numbers of a table. When there is no such table, reports that and returns a reader that accepts any text,
     * so that the other problems of the section are found too.
     */
    CodeReader codesOf(@Nullable Text table) {
        NumberKind kind = table != null && isCodeTable(table) ? kind(table.value()) : null;
        return new CodeReader(kind == null ? NumberKind.TEXT : kind, problems);
    }

    private static boolean isProfile(Section section) {
        return section.has("profile-of");
    }

    private void setKind(String id, @Nullable NumberKind kind) {
        if (kind != null) {
            kinds.put(id, kind);
        }
    }

    private void add(Node.Entry entry) {
        Text id = Ids.id(entry.key(), "a table", problems);
        Section section = Section.of(entry.value(), "table " + entry.key().text(), problems);
        if (id == null || section == null) {
            return;
        }
        Text first = ids.putIfAbsent(id.value(), id);
        if (first != null) {
            problems.add(
                    id.place(),
                    ProblemId.DUPLICATE_TABLE,
                    "the id " + id + " is already used (line " + first.place().line() + "); choose another id");
            return;
        }
        boolean operations = section.has("codes-from") || section.has("groups") || section.has("operations");
        (operations ? operationTables : codeTables).put(id.value(), section);
    }

    private @Nullable NumberKind ownKind(Section section) {
        Text word = section.requiredText("number");
        if (word == null) {
            return null;
        }
        if (!NumberKind.words().contains(word.value())) {
            problems.add(
                    word.place(),
                    ProblemId.UNKNOWN_WORD,
                    "unknown kind of number \"" + word + "\"; "
                            + problems.suggestion(word.value(), NumberKind.words()));
            return null;
        }
        return NumberKind.valueOf(word.value().toUpperCase(Locale.ROOT));
    }

    private @Nullable NumberKind profiledKind(Section section) {
        Text base = section.text("profile-of");
        if (base == null || !isCodeTable(base)) {
            return null;
        }
        if (section.has("number")) {
            problems.add(
                    section.placeOf("number"),
                    ProblemId.PROFILE_NUMBER,
                    "\"number\" is not allowed in a profile, which takes it from table " + base
                            + "; remove \"number\" or \"profile-of\"");
        }
        Section table = codeTables.get(base.value());
        CodeTable imported = imports.get(base.value());
        if (table == null ? imported != null && imported.profileOf() != null : isProfile(table)) {
            problems.add(
                    base.place(),
                    ProblemId.PROFILE_OF_PROFILE,
                    "table " + base + " is itself a profile; choose the table that it is a profile of");
        }
        return kind(base.value());
    }

    /** Whether there is a code table of this id; reports what is none, unless a problem has told why. */
    private boolean isCodeTable(Text id) {
        boolean isFound = codeTables.containsKey(id.value()) || imports.containsKey(id.value());
        if (!isFound && (operationTables.containsKey(id.value()) || !declared.contains(id.value()))) {
            problems.add(
                    id.place(),
                    ProblemId.UNKNOWN_TABLE,
                    operationTables.containsKey(id.value())
                            ? "table " + id + " is an operation table; choose a code table"
                            : "unknown table \"" + id + "\"; " + problems.suggestion(id.value(), codeTableIds())
                                    + declaration(id.value()));
        }
        return isFound;
    }

    private List<String> codeTableIds() {
        List<String> all = new ArrayList<>(codeTables.keySet());
        all.addAll(imports.keySet());
        return all;
    }

    /** How to declare a table that is called like a kind of number, as if it were built in; else empty. */
    private static String declaration(String id) {
        return switch (id) {
            case "http" -> declaration(id, "HttpStatus", "200: {name: OK}");
            case "coap" -> declaration(id, "CoapCode", "2.05: {name: Content}");
            default -> "";
        };
    }

    private static String declaration(String id, String type, String row) {
        return "; no table is built in, so declare it in \"tables\", such as " + id + ": {type: " + type + ", number: "
                + id + ", codes: {" + row + "}}";
    }
}
