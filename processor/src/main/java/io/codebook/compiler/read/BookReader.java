package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ImportedTypes;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the whole file. What cannot be read is reported and left out of the model. */
public final class BookReader {
    private static final String FORMAT = "1";

    private final TableSections sections;
    private final List<CodeTable> imports;
    private final Problems problems;

    private BookReader(TableSections sections, List<CodeTable> imports, Problems problems) {
        this.sections = sections;
        this.imports = imports;
        this.problems = problems;
    }

    /**
     * Reads the root node; the result may be incomplete when problems were reported.
     *
     * @param types where imported tables come from
     */
    public static Book read(Node root, ImportedTypes types, Problems problems) {
        Section section = Section.of(root, "the file", problems);
        if (section == null || !isOfThisFormat(section, problems)) {
            return new Book(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        section.allow("codebook", "tables", "mappings", "schemas", ImportsReader.WORD);
        ImportsReader imports = new ImportsReader(section, types, problems);
        Node node = section.has(ImportsReader.WORD) ? section.node("tables") : section.required("tables");
        Node.Mapping tables = node == null ? null : Nodes.mapping(node, "\"tables\"", problems);
        if (tables != null && tables.entries().isEmpty()) {
            problems.add(tables.place(), ProblemId.EMPTY_TABLE, "\"tables\" is empty; add a table");
        }
        Node.Mapping found = tables == null ? new Node.Mapping(section.place(), List.of()) : tables;
        return new BookReader(new TableSections(found, imports, problems), imports.tables(), problems).book(section);
    }

    /** Nothing is read of another format version, whose keys would only be reported as unknown. */
    private static boolean isOfThisFormat(Section root, Problems problems) {
        Text format = root.requiredText("codebook");
        if (format == null || format.value().equals(FORMAT)) {
            return true;
        }
        problems.add(
                format.place(),
                ProblemId.FORMAT_VERSION,
                "format version \"" + format + "\" is not supported; write \"codebook: 1\", or update Codebook");
        return false;
    }

    private Book book(Section root) {
        List<CodeTable> tables = codeTables();
        return new Book(tables, imports, operationTables(), mappings(root, tables), schemas(root, tables));
    }

    private List<CodeTable> codeTables() {
        List<CodeTable> tables = new ArrayList<>();
        for (Map.Entry<String, Section> section : sections.codeTables().entrySet()) {
            String id = section.getKey();
            NumberKind kind = sections.kind(id);
            NumberKind readAs = kind == null ? NumberKind.TEXT : kind; // to report other problems of the table
            CodeTable table = new CodeTableReader(sections.id(id), section.getValue(), readAs, problems).read();
            if (kind != null && table != null) {
                tables.add(table);
            }
        }
        return List.copyOf(tables);
    }

    private List<OperationTable> operationTables() {
        List<OperationTable> tables = new ArrayList<>();
        for (Map.Entry<String, Section> section : sections.operationTables().entrySet()) {
            Text codesFrom = section.getValue().requiredText("codes-from");
            CodeReader codes = sections.codesOf(codesFrom);
            Text id = sections.id(section.getKey());
            OperationTable table = new OperationTableReader(id, section.getValue(), codes, problems).read(codesFrom);
            if (table != null) {
                tables.add(table);
            }
        }
        return List.copyOf(tables);
    }

    /** The mappings that follow from profiles, then those of the file. */
    private List<CodeMapping> mappings(Section root, List<CodeTable> tables) {
        List<CodeMapping> mappings = new ArrayList<>();
        for (CodeTable table : tables) {
            if (table.profileOf() != null) {
                mappings.add(CodeMapping.byNumber(table, table.profileOf()));
            }
        }
        for (Node node : root.list("mappings")) {
            Section section = Section.of(node, "a mapping", problems);
            if (section == null) {
                continue;
            }
            CodeMapping mapping = new MappingReader(section, sections, problems).read();
            if (mapping != null) {
                mappings.add(mapping);
            }
        }
        return List.copyOf(mappings);
    }

    private @Nullable TextForm textForm(@Nullable Text table, List<CodeTable> tables) {
        CodeTable found = new Book(tables, imports, List.of(), List.of(), List.of()).table(table);
        return found == null ? null : found.textForm();
    }

    private List<SchemaTemplate> schemas(Section root, List<CodeTable> tables) {
        List<SchemaTemplate> schemas = new ArrayList<>();
        Node node = root.node("schemas");
        Section declared = node == null ? null : Section.of(node, "\"schemas\"", problems);
        for (Node.Entry entry : declared == null ? List.<Node.Entry>of() : declared.entries()) {
            Text id = Ids.id(entry.key(), "a schema", problems);
            Section section = Section.of(entry.value(), "schema " + entry.key().text(), problems);
            if (id == null || section == null) {
                continue;
            }
            Text codesOf = section.requiredText("codes-of");
            SchemaTemplate schema = new SchemaReader(id, section, problems)
                    .read(codesOf, sections.codesOf(codesOf), textForm(codesOf, tables));
            if (schema != null) {
                schemas.add(schema);
            }
        }
        return List.copyOf(schemas);
    }
}
