package io.codebook.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which things of one kind are the same before and after, though they stand elsewhere. What is at its old place and
 * keeps anything it is known by has stayed; among the others, the same mark at two places, and at no third, is a move.
 */
final class Identity {
    private Identity() {}

    private record Mark(String table, List<String> value) {}

    /** The moves within a table, from the place before to the place now; the marks are tried in their order. */
    static Map<Path, Path> moves(Differences differences, Path pattern, List<String> marks) {
        Set<Path> before = subjects(differences.before().keySet(), pattern);
        Set<Path> after = subjects(differences.after().keySet(), pattern);
        Set<Path> left = new LinkedHashSet<>(before);
        Set<Path> found = new LinkedHashSet<>(after);
        for (Path subject : before) {
            boolean stays = after.contains(subject)
                    && marks.stream().anyMatch(mark -> {
                        List<String> value = differences.before(subject.and(mark));
                        return !value.isEmpty() && value.equals(differences.after(subject.and(mark)));
                    });
            if (stays) {
                left.remove(subject);
                found.remove(subject);
            }
        }
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (String mark : marks) {
            Map<Mark, List<Path>> goals = byMark(found, mark, differences.after());
            byMark(left, mark, differences.before()).forEach((value, sources) -> {
                List<Path> targets = goals.getOrDefault(value, List.of());
                if (sources.size() == 1 && targets.size() == 1) {
                    moves.put(sources.get(0), targets.get(0));
                    left.remove(sources.get(0));
                    found.remove(targets.get(0));
                }
            });
        }
        return moves;
    }

    private static Set<Path> subjects(Set<Path> facts, Path pattern) {
        Set<Path> subjects = new LinkedHashSet<>();
        for (Path fact : facts) {
            if (fact.isWithin(pattern)) {
                subjects.add(fact.first(pattern.words().size()));
            }
        }
        return subjects;
    }

    private static Map<Mark, List<Path>> byMark(Set<Path> subjects, String mark, Map<Path, List<String>> facts) {
        Map<Mark, List<Path>> byMark = new LinkedHashMap<>();
        for (Path subject : subjects) {
            List<String> value = facts.get(subject.and(mark));
            if (value != null) {
                byMark.computeIfAbsent(new Mark(subject.word(1), value), any -> new ArrayList<>())
                        .add(subject);
            }
        }
        return byMark;
    }
}
