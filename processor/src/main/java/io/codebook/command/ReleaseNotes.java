package io.codebook.command;

import io.codebook.compiler.accept.ChangeReasons;
import io.codebook.compiler.gate.HexadecimalNumbers;
import io.codebook.compiler.output.markdown.MarkdownText;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Audience;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.lock.diff.Grade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The changes of a comparison in Markdown: by table, each with its reason and whom it reaches. */
final class ReleaseNotes {
    private static final Set<ChangeKind> RETIREMENTS = Set.of(
            ChangeKind.CODE_RETIRED,
            ChangeKind.CODE_DEPRECATED,
            ChangeKind.OPERATION_RETIRED,
            ChangeKind.OPERATION_DEPRECATED);
    private static final Set<ChangeKind> OTHER_ADDITIONS =
            Set.of(ChangeKind.PROFILE_DECLARED, ChangeKind.CLASS_OPENED, ChangeKind.CODE_RESTORED, ChangeKind.RESTORED);

    private final DiffSides sides;
    private final ChangeReasons reasons;
    private final List<String> lines = new ArrayList<>();

    /** What a change is for a reader. */
    private enum Part {
        BREAKING,
        ADDED,
        CHANGED,
        RETIRED;

        static Part of(Change change) {
            ChangeKind kind = change.kind();
            if (kind.grade().compareTo(Grade.BREAK) >= 0) {
                return BREAKING;
            }
            if (RETIREMENTS.contains(kind)) {
                return RETIRED;
            }
            boolean isAddition = kind.toString().endsWith("-added") || OTHER_ADDITIONS.contains(kind);
            return isAddition ? ADDED : CHANGED;
        }

        String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private ReleaseNotes(DiffSides sides) {
        this.sides = sides;
        reasons = new ChangeReasons(sides.older().lock(), sides.history());
    }

    static List<String> of(DiffSides sides) {
        SortedMap<String, Map<Part, List<Change>>> sections = new TreeMap<>();
        for (Change change : sides.changes()) {
            sections.computeIfAbsent(section(change.subject()), section -> new EnumMap<>(Part.class))
                    .computeIfAbsent(Part.of(change), part -> new ArrayList<>())
                    .add(change);
        }
        ReleaseNotes notes = new ReleaseNotes(sides);
        sections.forEach(notes::add);
        return sections.isEmpty() ? List.of("No code has changed.") : notes.lines;
    }

    /** The heading of a section; tables, mappings and schemas happen to be in a good order by their first letters. */
    private static String section(FactPath subject) {
        if (subject.isWithin(FactType.TABLE)) {
            return "Table " + subject.name(FactType.TABLE);
        }
        if (subject.isWithin(FactType.MAPPING)) {
            return "Mapping from " + subject.name(FactType.MAPPINGS) + " to " + subject.name(FactType.MAPPING);
        }
        return "Schema " + subject.name(FactType.SCHEMA);
    }

    private void add(String section, Map<Part, List<Change>> parts) {
        startBlock("### " + MarkdownText.escape(section));
        parts.forEach((part, changes) -> {
            startBlock("**" + part.title() + "**");
            lines.add("");
            changes.forEach(this::add);
        });
    }

    private void startBlock(String line) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(line);
    }

    private void add(Change change) {
        String what = HexadecimalNumbers.in(change, sides.newer());
        lines.add("- " + MarkdownText.escape(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)));
        StringJoiner more = new StringJoiner("; ", "  ", "");
        more.setEmptyValue("");
        String name = name(change.subject());
        if (!what.contains(name)) {
            more.add("*name:* " + MarkdownText.escape(name));
        }
        List<String> given = reasons.of(change);
        if (!given.isEmpty()) {
            more.add("*reason:* " + MarkdownText.escape(String.join("; ", given)));
        }
        if (!change.kind().audience().isEmpty()) {
            StringJoiner audience = new StringJoiner(", ");
            for (Audience reached : change.kind().audience()) {
                audience.add(reached.toString());
            }
            more.add("*for:* " + audience);
        }
        if (more.length() > 0) {
            lines.add(more.toString());
        }
    }

    /** What a code is called, or was called when it was removed; empty for a subject that is not of a code. */
    private String name(FactPath subject) {
        if (!subject.isWithin(FactType.CODE)) {
            return "";
        }
        FactPath name = subject.up(FactType.CODE).at(FactType.NAME);
        List<String> now = sides.newer().lock().values(name);
        return String.join("", now.isEmpty() ? sides.older().lock().values(name) : now);
    }
}
