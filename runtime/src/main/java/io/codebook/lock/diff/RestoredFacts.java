package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Something that was removed is there again. It is compared with what it was, and is one change whatever differs. */
final class RestoredFacts implements ChangeRule {
    /** Outer ones first, because whatever is in a restored table is a part of that change. */
    private static final List<FactType> TYPES = List.of(
            FactType.TABLE,
            FactType.FIELD,
            FactType.FIELD_VALUE,
            FactType.CODE,
            FactType.OPERATION,
            FactType.GROUP,
            FactType.ANSWER,
            FactType.MAPPING,
            FactType.SCHEMA);

    /** What can be removed and added more easily than changed. */
    private static final List<FactType> VALUES = List.of(
            FactType.MEANING,
            FactType.SINCE,
            FactType.FALLBACK,
            FactType.REMEDY,
            FactType.CODE_FIELD,
            FactType.ANSWER_FIELD,
            FactType.ANSWER_PHRASE,
            FactType.TABLE_FALLBACK,
            FactType.TEXT_FORM,
            FactType.JSON,
            FactType.PROFILE_OF);

    @Override
    public void explain(ComparedFacts facts) {
        if (facts.history().records().isEmpty()) {
            return;
        }
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        Map<FactPath, List<FactPath>> values = AddedAndRemovedFields.values(facts);
        IdentifierOwners owners = new IdentifierOwners(facts);
        for (FactType type : TYPES) {
            for (FactPath subject : facts.added(type)) {
                if (facts.wasThere(subject)) {
                    explain(subject, paths(subject, rows, values, facts), owners, facts);
                }
            }
        }
        for (FactType type : VALUES) {
            for (FactPath value : facts.added(type)) {
                if (!facts.lastValue(value).equals(facts.after(value))) {
                    facts.restore(value);
                }
            }
        }
    }

    /** The paths of all that came with something. */
    private static List<FactPath> paths(
            FactPath subject, FactsAboutCodes rows, Map<FactPath, List<FactPath>> values, ComparedFacts facts) {
        if (subject.is(FactType.FIELD)) {
            return AddedAndRemovedFields.withValues(subject, values);
        }
        List<FactPath> paths = rows.with(subject);
        if (subject.is(FactType.GROUP)) {
            paths.add(AddedAndRemovedGroups.operationsOf(subject));
        }
        if (subject.is(FactType.CODE)) {
            FactPath reservation = subject.up(FactType.TABLE).at(FactType.RESERVATION, subject.name());
            paths.addAll(facts.isGone(reservation) ? List.of(reservation) : List.of());
        }
        return paths;
    }

    private static void explain(FactPath subject, List<FactPath> paths, IdentifierOwners owners, ComparedFacts facts) {
        Set<FactPath> all = new TreeSet<>(facts.restoreLost(subject));
        for (FactPath path : paths) {
            for (FactPath fact : path.in(facts.after()).keySet()) {
                if (facts.isUnexplained(fact)) { // else it is another change, such as a reused number
                    all.addAll(facts.restore(fact));
                }
            }
        }
        boolean isCode = subject.is(FactType.CODE);
        ChangeKind kind = isCode ? ChangeKind.CODE_RESTORED : ChangeKind.RESTORED;
        List<String> differences = new ArrayList<>();
        for (FactPath operation : lostOperations(subject, facts)) {
            differences.add(ChangeText.of(facts, operation));
            kind = ChangeKind.RESTORED_WITH_CHANGES;
        }
        boolean isElsewhere = false;
        for (FactPath fact : all) {
            isElsewhere |= ReorderedConstants.isPosition(fact) && ReorderedConstants.isElsewhere(fact, facts);
            boolean isSaid = fact.is(FactType.ANSWER_PHRASE) && ChangedPhraseIds.isReworded(fact, facts);
            if (differs(fact, facts) && !isSaid) {
                differences.add(ChangeText.of(facts, fact));
                kind = isWording(fact, facts) ? kind : ChangeKind.RESTORED_WITH_CHANGES;
            }
        }
        String name = isCode ? ", " + CodesLock.quoted(facts.after(subject.at(FactType.CONSTANT))) + "," : "";
        String what = ChangeText.name(subject) + name + " was removed and is added again"
                + (isElsewhere ? " at another place" : "")
                + (differences.isEmpty() ? "" : ", but " + ChangeText.joined(differences));
        FactPath place = subject;
        List<FactPath> explained = new ArrayList<>(paths);
        for (String identifier : identifiers(subject, facts)) {
            IdentifierOwners.Owner other = owners.of(subject, identifier);
            boolean isItself = facts.history().destinations(subject).contains(other.place()); // at a later number
            if (!other.is(subject) && !isItself) {
                what += ", and " + MovedIdentifiers.change(identifier, other, subject, facts);
                explained.add(Identifiers.alias(other.place(), identifier));
                FactPath alias = Identifiers.alias(subject, identifier);
                place = facts.after(alias).isEmpty() ? Identifiers.constant(subject) : alias;
            }
        }
        boolean isMoved = !place.equals(subject) && kind != ChangeKind.RESTORED_WITH_CHANGES;
        kind = isMoved ? ChangeKind.IDENTIFIER_MOVED : kind;
        String remedy = kind == ChangeKind.RESTORED_WITH_CHANGES ? remedy(subject, facts) : kind.remedy();
        facts.explain(kind, isMoved ? place : subject, what, remedy, explained);
    }

    /** What belongs to another code now cannot be restored as it was. */
    private static String remedy(FactPath subject, ComparedFacts facts) {
        IdentifierOwners owners = new IdentifierOwners(facts.after());
        for (String constant : isOwner(subject) ? facts.before(Identifiers.constant(subject)) : List.<String>of()) {
            if (!owners.isOf(subject, constant)) {
                String owner = subject.is(FactType.CODE) ? "code" : "operation";
                return constant + " belongs to another " + owner + " now; add a new " + owner + " instead";
            }
        }
        return ChangeKind.RESTORED_WITH_CHANGES.remedy();
    }

    private static Set<String> identifiers(FactPath subject, ComparedFacts facts) {
        return isOwner(subject) ? Identifiers.within(subject, facts.after()) : Set.of();
    }

    private static boolean isOwner(FactPath subject) {
        return subject.is(FactType.CODE) || subject.is(FactType.OPERATION);
    }

    /** The operations that were removed with a group, and are not there again. */
    private static Set<FactPath> lostOperations(FactPath subject, ComparedFacts facts) {
        Set<FactPath> lost = new TreeSet<>();
        if (subject.is(FactType.GROUP)) {
            FactPath records = AddedAndRemovedGroups.operationsOf(subject).recordedAs(FactType.WAS);
            for (FactPath record : records.in(facts.history().records()).keySet()) {
                FactPath fact = LockRecord.subject(record);
                if (fact.is(FactType.OPERATION_CONSTANT) && !facts.isKnown(fact.up(FactType.OPERATION))) {
                    lost.add(fact.up(FactType.OPERATION));
                }
            }
        }
        return lost;
    }

    /** Additions are no differences, except where they restrict. */
    private static boolean differs(FactPath fact, ComparedFacts facts) {
        if (ReorderedConstants.isPosition(fact)) {
            return false; // the order of constants needs no more than a reason
        }
        return facts.before(fact).isEmpty()
                ? fact.is(FactType.FIELD_OPTIONAL)
                        || fact.is(FactType.OPERATION_WITHOUT_FALLBACK)
                        || fact.isWithin(FactType.SCHEMA)
                : !facts.isSame(fact);
    }

    private static boolean isWording(FactPath fact, ComparedFacts facts) {
        return (fact.is(FactType.NAME)
                        && !KindsByPattern.isInJson(fact, facts)
                        && !KindsByPattern.isInTextForm(fact, facts))
                || fact.is(FactType.MEANING)
                || fact.is(FactType.ANSWER_NAME)
                || (fact.is(FactType.ANSWER) && !facts.after(fact).isEmpty());
    }
}
