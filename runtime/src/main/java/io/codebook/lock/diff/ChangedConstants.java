package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * The constant of a number or of an operation changed. If no constant, alias, name or meaning is left of the code that a number
 * was, the number means another code now.
 */
final class ChangedConstants implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath constant : facts.changed(FactType.CONSTANT)) {
            find(constant, facts);
        }
        for (FactPath constant : facts.changed(FactType.OPERATION_CONSTANT)) {
            boolean hasAlias = Identifiers.within(constant.up(FactType.OPERATION), facts.after())
                    .containsAll(facts.before(constant));
            facts.explain(
                    hasAlias ? ChangeKind.OPERATION_CONSTANT_CHANGED_WITH_ALIAS : ChangeKind.OPERATION_CONSTANT_CHANGED,
                    constant,
                    ChangeText.of(facts, constant),
                    factsOf(constant, facts));
        }
    }

    private static void find(FactPath constant, ComparedFacts facts) {
        FactPath code = constant.up(FactType.CODE);
        if (!Identifiers.keepsCode(code, facts)) {
            explainOther(code, facts);
            return;
        }
        FactPath alias = code.at(FactType.ALIAS, facts.before(constant).get(0));
        boolean hasAlias = !facts.after(alias).isEmpty();
        List<FactPath> explained = factsOf(constant, facts);
        FactPath name = code.at(FactType.NAME);
        boolean isRenamed = facts.isUnexplained(name) && facts.isKept(name);
        boolean inJson =
                KindsByPattern.isInJson(constant, facts) || (isRenamed && KindsByPattern.isInJson(name, facts));
        boolean inTextForm = isRenamed && KindsByPattern.isInTextForm(name, facts);
        String what = ChangeText.of(facts, constant);
        ChangeKind kind = hasAlias ? ChangeKind.CONSTANT_CHANGED_WITH_ALIAS : ChangeKind.CONSTANT_CHANGED;
        if (isRenamed) {
            explained.add(name);
            kind = hasAlias ? ChangeKind.CODE_RENAMED_WITH_ALIAS : ChangeKind.CODE_RENAMED;
            boolean isAlike = facts.before(name).equals(facts.before(constant))
                    && facts.after(name).equals(facts.after(constant));
            what = ChangeText.name(code) + " was renamed from " + CodesLock.quoted(facts.before(name)) + " to "
                    + CodesLock.quoted(facts.after(name))
                    + (isAlike
                            ? ", with its constant"
                            : ChangeText.changed(", and its constant", facts.before(constant), facts.after(constant)));
        }
        facts.explain(
                inJson ? ChangeKind.JSON_VALUE_CHANGED : inTextForm ? ChangeKind.CODE_RENAMED_WITH_TEXT_FORM : kind,
                isRenamed ? name : constant,
                what + KindsByPattern.effect(inJson, inTextForm),
                explained);
    }

    /** The facts that differ because a constant changed: an alias became the constant, or the constant an alias. */
    static List<FactPath> factsOf(FactPath constant, ComparedFacts facts) {
        FactPath owner = Identifiers.owner(constant);
        Set<String> identifiers = Identifiers.within(owner, facts.before());
        identifiers.retainAll(Identifiers.within(owner, facts.after())); // the value of an alias is the constant
        identifiers.addAll(facts.before(constant));
        identifiers.addAll(facts.after(constant));
        List<FactPath> explained = new ArrayList<>(List.of(constant));
        for (String identifier : identifiers) {
            explained.add(Identifiers.alias(owner, identifier));
        }
        return explained;
    }

    private static void explainOther(FactPath code, ComparedFacts facts) {
        String before = facts.before(code.at(FactType.CONSTANT)).get(0);
        String what = ChangeText.name(code) + " changed from " + words(code, facts.before()) + " to "
                + words(code, facts.after());
        String remedy = "if it is the same code, keep its constant with \"constant: " + before + "\"; ";
        facts.explain(ChangeKind.CODE_REPLACED, code, what, remedy + ChangeKind.CODE_REPLACED.remedy());
    }

    private static String words(FactPath code, SortedMap<FactPath, List<String>> side) {
        List<String> meaning = side.getOrDefault(code.at(FactType.MEANING), List.of());
        return ReusedNumbers.words(code, side) + (meaning.isEmpty() ? "" : " (" + CodesLock.quoted(meaning) + ")");
    }
}
