package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ImportedTypes;
import io.codebook.compiler.model.ImportedTypes.ImportedType;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockFormatException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads the section {@code imports}: the tables that a file takes from elsewhere, by their ids. */
final class ImportsReader {
    /** What the format calls the section. */
    static final String WORD = "imports";

    private final ImportedTypes types;
    private final Problems problems;
    /** Also those of tables that could not be imported, so that references to these are not reported, too. */
    private final Map<String, Text> ids = new LinkedHashMap<>();

    private final List<CodeTable> tables = new ArrayList<>();

    ImportsReader(Section root, ImportedTypes types, Problems problems) {
        this.types = types;
        this.problems = problems;
        Node node = root.node(WORD);
        Section section = node == null ? null : Section.of(node, "\"" + WORD + "\"", problems);
        for (Node.Entry entry : section == null ? List.<Node.Entry>of() : section.entries()) {
            Text id = Ids.id(entry.key(), "an import", problems);
            Text type = Nodes.text(entry.value(), entry.key().text(), problems);
            if (id != null) {
                ids.put(id.value(), id);
            }
            CodeTable table = id == null || type == null ? null : table(id, type);
            if (table != null) {
                tables.add(table);
            }
        }
    }

    /** The tables that could be imported. */
    List<CodeTable> tables() {
        return List.copyOf(tables);
    }

    /** The ids of all imports, with their places. */
    Map<String, Text> ids() {
        return ids;
    }

    private @Nullable CodeTable table(Text id, Text name) {
        if (!SourceVersion.isName(name.value())) {
            return refused(
                    name,
                    "\"" + name + "\" is not the name of a Java type; write its qualified name, such as"
                            + " com.example.codes.HttpStatus");
        }
        ImportedType type = types.imported(name.value());
        if (type == null && !types.isCompilation()) {
            problems.add(
                    name.place(),
                    ProblemId.NO_CLASS_PATH,
                    "neither a class path nor the lock has the type " + name
                            + "; correct the name, or name the jar or folder that has it with --class-path");
            return null;
        }
        if (type == null) {
            return refused(
                    name,
                    "the compilation has no type " + name + "; correct the name, or add what contains it to"
                            + " the dependencies, and to a module-info.java");
        }
        boolean isForeign = type.facts() == null && type.lack() == null;
        if (isForeign && (!type.constants().isEmpty() || !type.type().isWhole())) {
            return ForeignTable.of(id, name, type.type(), type.constants());
        }
        if (type.facts() == null) {
            return refused(
                    name,
                    name + " "
                            + (type.lack() == null
                                    ? "is no type of a code table, no enum, and no class with constants of its own type; name one"
                                    : type.lack()));
        }
        return table(id, name, type, type.facts());
    }

    private @Nullable CodeTable table(Text id, Text name, ImportedType type, String facts) {
        try {
            CodesLock lock = CodesLock.parse(facts);
            String actual =
                    lock.facts().isEmpty() ? "" : lock.facts().firstKey().name(FactType.TABLE);
            if (!actual.equals(id.value())) {
                return refused(id, "the id of the table of " + name + " is " + actual + "; write " + actual);
            }
            String number = String.join("", lock.values(FactPath.table(actual).at(FactType.NUMBER_KIND)));
            CodeTable table = NumberKind.words().contains(number)
                    ? TableFromFacts.read(
                            id, lock.facts(), NumberKind.valueOf(number.toUpperCase(Locale.ROOT)), type.type())
                    : null;
            return table == null ? refused(name, unreadable(name, "its facts are unknown to this version")) : table;
        } catch (LockFormatException unreadable) {
            return refused(name, unreadable(name, String.valueOf(unreadable.getMessage())));
        }
    }

    private static String unreadable(Text name, String why) {
        return "the table of " + name + " cannot be read: " + why
                + "; use the version of Codebook that generated it, or a" + " later one";
    }

    private @Nullable CodeTable refused(Text at, String message) {
        problems.add(at.place(), ProblemId.BAD_IMPORT, message);
        return null;
    }
}
