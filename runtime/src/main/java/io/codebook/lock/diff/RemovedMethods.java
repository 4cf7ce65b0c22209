package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Some methods are generated only for tables and mappings that need them, such as {@code retired()} where a code is retired.
 * Whatever removes the last need removes the methods. The method of a required field may return a primitive type, and that
 * of an optional one may not.
 */
final class RemovedMethods implements ChangeRule {
    private static final Map<String, String> BOXES = Map.of("int", "Integer", "boolean", "Boolean");

    @Override
    public void explain(ComparedFacts facts) {
        Map<List<String>, List<FactPath>> needs = new LinkedHashMap<>();
        for (FactPath fact : facts.unexplained()) {
            String methods = methods(fact, facts.before(fact));
            if (!methods.isEmpty()) {
                List<String> key = List.of(owner(fact).key(), methods);
                List<FactPath> same = needs.getOrDefault(key, new ArrayList<>());
                same.add(fact);
                needs.put(key, same);
            }
        }
        for (Map.Entry<List<String>, List<FactPath>> need : needs.entrySet()) {
            FactPath owner = owner(need.getValue().get(0));
            String methods = need.getKey().get(1);
            if (facts.isKept(owner) && !isNeeded(methods, owner, facts.after())) {
                explain(methods, owner, need.getValue(), facts);
            }
        }
        for (FactPath optional : facts.removed(FactType.FIELD_OPTIONAL)) {
            String type =
                    String.join("", facts.after(optional.up(FactType.FIELD).at(FactType.FIELD_TYPE)));
            if (BOXES.containsKey(type)) {
                String what = ChangeText.of(facts, optional) + ", so its method returns " + type + " and not "
                        + BOXES.get(type);
                facts.explain(ChangeKind.ACCESSOR_RETYPED, optional, what);
            }
        }
    }

    /** The methods that are generated because of a fact with these values, and a verb; empty for most facts. */
    private static String methods(FactPath fact, List<String> values) {
        if (fact.is(FactType.RETIRED)) {
            return values.isEmpty() ? "" : "retired() is";
        }
        if (fact.is(FactType.SINCE) || fact.is(FactType.FALLBACK)) {
            return values.isEmpty() ? "" : "since(), fallback(), forVersion() and VERSION are";
        }
        return fact.is(FactType.MAPPED_CODE) && values.size() > 1 ? "the method that returns all targets is" : "";
    }

    private static FactPath owner(FactPath fact) {
        return fact.up(fact.isWithin(FactType.MAPPING) ? FactType.MAPPING : FactType.TABLE);
    }

    private static boolean isNeeded(String methods, FactPath owner, SortedMap<FactPath, List<String>> side) {
        for (Map.Entry<FactPath, List<String>> fact : owner.in(side).entrySet()) {
            if (methods(fact.getKey(), fact.getValue()).equals(methods)) {
                return true;
            }
        }
        return false;
    }

    private static void explain(String methods, FactPath owner, List<FactPath> needs, ComparedFacts facts) {
        List<FactPath> explained = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        if (owner.is(FactType.MAPPING)) {
            explainTargets(owner, needs, facts, explained, sentences);
        } else {
            explained.addAll(needs);
            for (FactPath need : needs) {
                sentences.add(ChangeText.of(facts, need));
            }
        }
        String what = ChangeText.joined(sentences) + ", so " + methods + " no longer generated";
        facts.explain(ChangeKind.METHODS_REMOVED, explained.get(0), what, explained);
    }

    /** What changed for all codes without a row of their own is said once. */
    private static void explainTargets(
            FactPath mapping,
            List<FactPath> rows,
            ComparedFacts facts,
            List<FactPath> explained,
            List<String> sentences) {
        MappingTargets otherwise = MappingTargets.ofOtherwise(mapping, facts);
        boolean differs = otherwise.differs() && otherwise.before().size() > 1;
        if (differs) {
            explained.addAll(otherwise.paths());
            sentences.add(otherwise.what());
        }
        for (FactPath row : rows) {
            MappingTargets targets = MappingTargets.ofCode(mapping, row.name(), facts);
            explained.addAll(targets.paths());
            if (!differs || !targets.isSameAs(otherwise)) {
                sentences.add(targets.what());
            }
        }
    }
}
