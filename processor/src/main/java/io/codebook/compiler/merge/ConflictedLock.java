package io.codebook.compiler.merge;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.ConflictedText;
import io.codebook.compiler.input.ConflictedText.Line;
import io.codebook.compiler.input.ConflictedText.Part;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockFormatException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the two sides of a lock with conflict markers. Outside the conflicts they are the same, as git has merged them. */
public final class ConflictedLock {
    private final String file;
    private final Problems problems;
    private final Map<Part, Map<FactPath, List<String>>> facts = new EnumMap<>(Part.class);
    private boolean isAncestorKnown;

    private ConflictedLock(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads both sides.
     *
     * @param file the lock as messages name it
     * @return null after reporting what is wrong with the lock besides its conflicts
     */
    public static @Nullable MergeSides read(String file, ConflictedText text, Problems problems) {
        ConflictedLock lock = new ConflictedLock(file, problems);
        lock.isAncestorKnown = text.hasAncestor();
        if (text.misplaced() > 0) {
            lock.report(
                    text.misplaced(),
                    "this conflict marker belongs to no complete conflict; restore the conflict with: git checkout --merge "
                            + file);
            return null;
        }
        List<Line> lines = text.lines();
        lock.checkFrame(lines);
        int first = Math.min(1, lines.size());
        for (Line line : lines.subList(first, Math.max(first, lines.size() - 1))) {
            lock.add(line);
        }
        if (!problems.isEmpty()) {
            return null;
        }
        return new MergeSides(
                text.ours(),
                lock.side(Part.OURS),
                text.theirs(),
                lock.side(Part.THEIRS),
                lock.isAncestorKnown ? lock.side(Part.ANCESTOR) : null);
    }

    /** Both sides must have the first and the last line of a lock. */
    private void checkFrame(List<Line> lines) {
        List<Line> frame = new ArrayList<>();
        for (Line line : lines) {
            boolean isOuter = line.equals(lines.get(0)) || line.equals(lines.get(lines.size() - 1));
            if (isOuter && line.part() == Part.BOTH) {
                frame.add(line);
            }
        }
        try {
            CodesLock.parse(String.join("\n", frame.stream().map(Line::text).toList()));
        } catch (LockFormatException damaged) {
            int number = frame.isEmpty()
                    ? 1
                    : frame.get(Math.min(damaged.line(), frame.size()) - 1).number();
            report(number, damaged.getMessage() + "; " + damaged.remedy());
        }
    }

    private void add(Line line) {
        try {
            Map.Entry<FactPath, List<String>> fact = CodesLock.fact(line.text(), line.number());
            List<String> other =
                    facts.computeIfAbsent(line.part(), part -> new TreeMap<>()).put(fact.getKey(), fact.getValue());
            if (other != null && !other.equals(fact.getValue())) {
                report(line.number(), "this fact is here twice; delete one of the two lines");
            }
        } catch (LockFormatException damaged) {
            if (line.part() == Part.ANCESTOR) { // itself the conflict of an earlier merge
                isAncestorKnown = false;
            } else {
                report(line.number(), damaged.getMessage() + "; " + damaged.remedy());
            }
        }
    }

    /** A conflict has the last word on its facts: outside, git may have merged in a line that moved. */
    private CodesLock side(Part part) {
        Map<FactPath, List<String>> side = new TreeMap<>(facts.getOrDefault(Part.BOTH, Map.of()));
        side.putAll(facts.getOrDefault(part, Map.of()));
        return new CodesLock(side);
    }

    private void report(int line, String message) {
        problems.add(new Place(file, line, 1), ProblemId.LOCK_DAMAGED, message);
    }
}
