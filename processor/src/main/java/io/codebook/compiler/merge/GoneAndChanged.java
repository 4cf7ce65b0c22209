package io.codebook.compiler.merge;

import io.codebook.compiler.accept.RecordText;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.CodeReferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One side removed or moved what the other side changed, or what the other side now refers to. */
final class GoneAndChanged {
    private static final int SHOWN = 3;

    private GoneAndChanged() {}

    static List<Contradiction> find(MergeSides sides, SortedMap<FactPath, ChangedBy> changed) {
        List<Contradiction> found = new ArrayList<>(find(sides, changed, ChangedBy.OURS));
        found.addAll(find(sides.swapped(), changed, ChangedBy.THEIRS));
        return found;
    }

    /** What our side removed, as {@code us} is called. */
    private static List<Contradiction> find(MergeSides sides, SortedMap<FactPath, ChangedBy> changed, ChangedBy us) {
        Map<FactPath, FactPath> gone = new TreeMap<>();
        for (Map.Entry<FactPath, ChangedBy> change : changed.entrySet()) {
            FactPath record = change.getKey();
            boolean isOurs =
                    change.getValue() == us && !sides.ours().values(record).isEmpty();
            if (isOurs && (LockRecord.isRemoval(record) || LockRecord.isMove(record))) {
                gone.put(LockRecord.subject(record), record);
            }
            if (isOurs) {
                replaced(record, sides).forEach(code -> gone.putIfAbsent(code, record));
            }
        }
        Map<FactPath, Set<FactPath>> touched = new TreeMap<>();
        for (Map.Entry<FactPath, ChangedBy> change : changed.entrySet()) {
            boolean isTheirs = change.getValue() == us.swapped() || change.getValue() == ChangedBy.BOTH;
            if (isTheirs && !AliasValues.isOfFollowing(change.getKey())) {
                for (FactPath subject : subjects(change.getKey(), sides.theirs())) {
                    if (gone.containsKey(subject)) {
                        touched.computeIfAbsent(subject, key -> new LinkedHashSet<>())
                                .add(change.getKey());
                    }
                }
            }
        }
        List<Contradiction> found = new ArrayList<>();
        for (Map.Entry<FactPath, FactPath> entry : gone.entrySet()) {
            FactPath subject = entry.getKey();
            FactPath record = entry.getValue();
            Set<FactPath> facts = touched.getOrDefault(subject, Set.of());
            if (!facts.isEmpty()) {
                boolean isReplaced = !LockRecord.subject(record).equals(subject);
                String what = subject + (isReplaced ? " has another code" : " was " + RecordText.of(record, subject))
                        + " in " + sides.oursName() + ", but " + sides.theirsName() + " changed " + names(facts);
                Set<FactPath> contradicting = new HashSet<>(facts);
                contradicting.add(record);
                if (LockRecord.isMove(record)) {
                    contradicting.addAll(about(movedWith(record, gone.values()), sides, changed.keySet()));
                }
                found.add(new Contradiction(what, contradicting, false));
            }
        }
        return found;
    }

    /** The numbers that got another code by what a record of ours says: one that took the number over, or replaced the code. */
    private static List<FactPath> replaced(FactPath record, MergeSides sides) {
        List<FactPath> codes = new ArrayList<>();
        if (LockRecord.isMove(record)) {
            codes.addAll(LockRecord.destinations(record));
        } else if (LockRecord.subject(record).is(FactType.CONSTANT)) {
            codes.add(LockRecord.subject(record).up(FactType.CODE));
        }
        codes.removeIf(code -> !code.is(FactType.CODE) || !hasAnother(code, sides));
        return codes;
    }

    /** Whether nothing that a code is known by on their side is there on ours. */
    private static boolean hasAnother(FactPath code, MergeSides sides) {
        String theirs = String.join("", sides.theirs().values(code.at(FactType.CONSTANT)));
        boolean keepsConstant = sides.ours().values(code.at(FactType.CONSTANT)).contains(theirs)
                || sides.ours().has(code.at(FactType.ALIAS, theirs));
        return !theirs.isEmpty()
                && !keepsConstant
                && !keeps(code.at(FactType.NAME), sides)
                && !keeps(code.at(FactType.MEANING), sides);
    }

    private static boolean keeps(FactPath fact, MergeSides sides) {
        List<String> theirs = sides.theirs().values(fact);
        return !theirs.isEmpty() && theirs.equals(sides.ours().values(fact));
    }

    /** Where a move and the moves that it is a part of start and end: whoever takes one place back has to take back all. */
    private static Set<FactPath> movedWith(FactPath move, Collection<FactPath> records) {
        List<FactPath> open = new ArrayList<>(List.of(move));
        Set<FactPath> places = new LinkedHashSet<>();
        for (int i = 0; i < open.size(); i++) {
            places.add(LockRecord.subject(open.get(i)));
            places.addAll(LockRecord.destinations(open.get(i)));
            for (FactPath record : records) {
                boolean isConnected = LockRecord.isMove(record)
                        && (places.contains(LockRecord.subject(record))
                                || !Collections.disjoint(places, LockRecord.destinations(record)));
                if (isConnected && !open.contains(record)) {
                    open.add(record);
                }
            }
        }
        return places;
    }

    /** What either side changed about places. */
    private static Set<FactPath> about(Set<FactPath> places, MergeSides sides, Set<FactPath> changed) {
        Set<FactPath> about = new HashSet<>();
        for (FactPath path : changed) {
            Set<FactPath> subjects = new HashSet<>(subjects(path, sides.ours()));
            subjects.addAll(subjects(path, sides.theirs()));
            if (!Collections.disjoint(places, subjects)) {
                about.add(path);
            }
        }
        return about;
    }

    /** What a fact is about: all that it is within, and the codes that it refers to. */
    private static Set<FactPath> subjects(FactPath path, CodesLock lock) {
        FactPath fact = LockRecord.isRecord(path) ? LockRecord.subject(path) : path;
        Set<FactPath> subjects = new HashSet<>(fact.beginnings());
        if (!lock.values(path).isEmpty()) {
            subjects.addAll(CodeReferences.codesOf(lock.facts(), path));
            String table = new CodeReferences(lock.facts(), Map.of()).tableOfValues(path);
            for (String value : table.isEmpty() ? List.<String>of() : lock.values(path)) {
                subjects.add(FactPath.table(table).at(FactType.CODE, value));
            }
        }
        return subjects;
    }

    private static String names(Set<FactPath> changed) {
        Set<String> names = new LinkedHashSet<>();
        for (FactPath path : changed) {
            names.add((LockRecord.isRecord(path) ? LockRecord.subject(path) : path).toString());
        }
        List<String> shown = List.copyOf(names).subList(0, Math.min(SHOWN, names.size()));
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
    }
}
