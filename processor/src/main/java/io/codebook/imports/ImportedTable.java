package io.codebook.imports;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.NumberKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table for codes.yaml that was made from another file.
 *
 * @param id its id
 * @param count how many codes it has
 * @param lines the table, without the indentation of a whole one
 * @param remarks what a person has to look at
 */
public record ImportedTable(String id, int count, List<String> lines, List<String> remarks) {
    /** The remedy of the compiler for a table that is too large for one enum. */
    private static final Pattern PARTS = Pattern.compile("add \"parts: (\\w+)\"");
    /** What no person could repair in the table, because it is wrong from its first line on. */
    private static final Set<String> REFUSED = Set.of(
            ProblemId.BAD_ID.toString(),
            ProblemId.BAD_TYPE.toString(),
            ProblemId.TOO_LARGE.toString(),
            ProblemId.TABLE_TOO_LARGE.toString());

    /** What the user chose. An empty text leaves the choice to the import. */
    public record Choice(String id, String type, @Nullable NumberKind kind, ImportOptions options) {}

    /** Whether a path has compiled classes, and not a text. */
    public static boolean isClasses(Path path) {
        return FoundCodes.isClasses(path);
    }

    /** Makes a table of a text; null after reporting what is wrong. */
    public static @Nullable ImportedTable of(Source source, Choice choice, Problems problems) {
        return of(FoundCodes.inText(source, choice.options(), problems), Path.of(source.file()), choice, problems);
    }

    /**
     * Makes a table of a compiled enum.
     *
     * @param path a jar, or a folder of classes
     * @param classPath what else the enum needs
     * @return null after reporting what is wrong
     */
    public static @Nullable ImportedTable of(Path path, List<Path> classPath, Choice choice, Problems problems) {
        return of(FoundCodes.inClasses(path, classPath, choice.options(), problems), path, choice, problems);
    }

    private static @Nullable ImportedTable of(@Nullable FoundTable found, Path path, Choice choice, Problems problems) {
        if (found == null || !problems.isEmpty()) {
            return null;
        }
        String file = String.valueOf(path.getFileName());
        TableNames names = TableNames.of(choice.id(), choice.type(), choice.kind(), found.name(), file);
        ImportedTable table = of(TableText.of(found, names, Set.of(), ""), names);
        if (table.count() == 0) {
            problems.add(Place.startOf(path.toString()), ProblemId.NOT_IMPORTED, "there is no code in it");
            return null;
        }
        Set<String> takenIds = new HashSet<>();
        String parts = "";
        for (Problem problem : table.problems()) {
            Matcher fitting = PARTS.matcher(problem.message());
            if (problem.is(ProblemId.MEMBER_NAME)) {
                String line = table.file().lines().toList().get(problem.place().line() - 1);
                takenIds.add(line.strip().replaceFirst(":.*", ""));
            } else if (problem.is(ProblemId.TABLE_TOO_LARGE) && fitting.find()) {
                parts = fitting.group(1);
            }
        }
        if (!takenIds.isEmpty() || !parts.isEmpty()) {
            table = of(TableText.of(found, names, takenIds, parts), names);
        }
        List<String> remarks = new ArrayList<>(table.remarks());
        for (Problem problem : table.problems()) {
            if (REFUSED.contains(problem.id())) {
                problems.add(
                        Place.startOf(path.toString()),
                        ProblemId.NOT_IMPORTED,
                        problem.message() + "; --table and --type choose the id and the Java type");
            } else {
                remarks.add(problem.toString());
            }
        }
        if (!problems.isEmpty()) {
            return null;
        }
        return new ImportedTable(table.id(), table.count(), table.lines(), remarks);
    }

    private static ImportedTable of(TableText text, TableNames names) {
        return new ImportedTable(
                names.id(),
                text.count(),
                text.lines(),
                text.remarks().stream().map(Remark::toString).toList());
    }

    private List<Problem> problems() {
        Problems problems = new Problems();
        LoadedCodes.load(new Source("the table", file().getBytes(StandardCharsets.UTF_8)), problems);
        return problems.sorted();
    }

    /** A codes.yaml that has only this table. */
    public String file() {
        StringBuilder file = new StringBuilder("codebook: 1\ntables:\n");
        lines.forEach(line -> file.append("  ").append(line).append('\n'));
        return file.toString();
    }

    /** A codes.yaml with this table behind its last one; null after reporting why it cannot be added. */
    public @Nullable String addedTo(Source codes, @Nullable Source lock, JavaTarget target, Problems problems) {
        LoadedCodes.load(codes, lock, target, problems);
        String extended = problems.isEmpty() ? ExtendedFile.of(codes, lines, id, problems) : null;
        if (extended != null) {
            Source added = new Source(codes.file(), extended.getBytes(StandardCharsets.UTF_8));
            LoadedCodes.load(added, lock, target, problems);
        }
        return problems.isEmpty() ? Objects.requireNonNull(extended) : null;
    }
}
