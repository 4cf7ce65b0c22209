package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Some methods are generated only for tables and mappings that need them, such as {@code retired()} where a code or an operation is
 * retired.
 * The change that removes the last need removes them.
 */
final class GeneratedMethods {
    private final SortedMap<FactPath, List<String>> after;
    private final Set<String> needs = new HashSet<>();

    GeneratedMethods(SortedMap<FactPath, List<String>> after) {
        this.after = after;
        for (Map.Entry<FactPath, List<String>> fact : after.entrySet()) {
            needs.add(need(fact.getKey(), fact.getValue()));
        }
    }

    /** What is generated no longer, or differently, because a fact lost its value, as the end of a sentence; or nothing. */
    String lostWith(FactPath fact, List<String> before) {
        if (fact.is(FactType.FIELD_OPTIONAL) && !before.isEmpty()) {
            List<String> type = after.getOrDefault(fact.up(FactType.FIELD).at(FactType.FIELD_TYPE), List.of());
            return type.equals(List.of("int"))
                    ? ", so its method returns int and not Integer"
                    : type.equals(List.of("boolean")) ? ", so its method returns boolean and not Boolean" : "";
        }
        String need = need(fact, before);
        return need.isEmpty() || needs.contains(need) ? "" : ", so " + methods(fact) + " no longer generated";
    }

    /** The owner of the methods that a fact with these values needs, and the methods; empty for most facts. */
    private static String need(FactPath fact, List<String> values) {
        boolean isTarget = fact.is(FactType.MAPPED_CODE);
        String methods = values.size() > (isTarget ? 1 : 0) ? methods(fact) : "";
        return methods.isEmpty()
                ? ""
                : fact.up(isTarget ? FactType.MAPPING : FactType.TABLE).key() + ' ' + methods;
    }

    private static String methods(FactPath fact) {
        if (fact.is(FactType.RETIRED) || fact.is(FactType.OPERATION_RETIRED)) {
            return "retired() is";
        }
        if (fact.is(FactType.SINCE) || fact.is(FactType.FALLBACK)) {
            return "since(), fallback(), forVersion() and VERSION are";
        }
        if (fact.is(FactType.LINK)) {
            return "link() is";
        }
        if (fact.is(FactType.REMEDY)) {
            return "remedy() is";
        }
        if (fact.is(FactType.ANSWER_NAME)) {
            return "phrase() is";
        }
        if (fact.is(FactType.ANSWER_PHRASE)) {
            return "reason() and its ids are";
        }
        return fact.is(FactType.MAPPED_CODE) ? "the method that returns all targets is" : "";
    }
}
