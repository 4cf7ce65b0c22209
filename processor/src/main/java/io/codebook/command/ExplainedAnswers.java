package io.codebook.command;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What operation tables say about a code: their answers with it, and whether it is their fallback or of an open class. */
final class ExplainedAnswers {
    private final CodesLock facts;
    private final FactPath code;
    private final List<String> lines = new ArrayList<>();

    private ExplainedAnswers(CodesLock facts, FactPath code) {
        this.facts = facts;
        this.code = code;
    }

    /**
     * The lines to print, without indentation of their own.
     *
     * @param codeClass the class of the code, such as {@code 4xx}, or null if it has none
     */
    static List<String> lines(CodesLock facts, FactPath code, @Nullable String codeClass) {
        ExplainedAnswers explained = new ExplainedAnswers(facts, code);
        for (Map.Entry<FactPath, List<String>> fact : facts.facts().entrySet()) {
            if (explained.isOfItsOperations(fact.getKey())) {
                explained.explain(fact.getKey(), fact.getValue(), codeClass);
            }
        }
        return List.copyOf(explained.lines);
    }

    /** Whether a fact is of an operation table that has its codes from the table of this code. */
    private boolean isOfItsOperations(FactPath fact) {
        return fact.isWithin(FactType.TABLE)
                && facts.values(fact.up(FactType.TABLE).at(FactType.CODES_FROM))
                        .equals(List.of(code.name(FactType.TABLE)));
    }

    private void explain(FactPath fact, List<String> values, @Nullable String codeClass) {
        String table = fact.name(FactType.TABLE);
        if (fact.is(FactType.TABLE_FALLBACK) && values.contains(code.name())) {
            add("fallback of " + table, without(table));
        } else if (fact.is(FactType.OPEN_CLASS) && fact.name().equals(codeClass)) {
            add("answer of all operations of " + table, List.of("open class " + codeClass));
        } else if (fact.isWithin(FactType.ANSWER) && fact.name(FactType.ANSWER).equals(code.name())) {
            boolean isAnswer = fact.is(FactType.ANSWER);
            add(
                    isAnswer ? "answer of " + table + " " + operation(fact) : "  " + fact.wordsAfter(FactType.ANSWER),
                    values);
        }
    }

    /** The operations that may not answer the fallback of their table. */
    private List<String> without(String table) {
        List<String> operations = new ArrayList<>();
        for (FactPath fact : facts.facts().keySet()) {
            if (fact.is(FactType.OPERATION_WITHOUT_FALLBACK)
                    && fact.name(FactType.TABLE).equals(table)) {
                operations.add((operations.isEmpty() ? "not for " : "") + operation(fact));
            }
        }
        return operations;
    }

    private static String operation(FactPath fact) {
        String group = fact.name(FactType.OPERATIONS);
        return (group.equals(FactPath.NO_GROUP) ? "" : group + " ") + fact.name(FactType.OPERATION);
    }

    private void add(String what, List<String> values) {
        String text = String.join(", ", values);
        lines.add(text.isEmpty() ? what : what + ": " + text);
    }
}
