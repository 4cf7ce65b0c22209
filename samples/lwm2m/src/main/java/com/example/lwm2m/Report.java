package com.example.lwm2m;

import io.codebook.standard.AnyCoapCode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Collects answers, and prints them and what the operation table says about them. */
final class Report implements Consumer<Answer> {
    private final List<Answer> answers = new ArrayList<>();

    @Override
    public synchronized void accept(Answer answer) {
        answers.add(answer);
    }

    /** Prints the answers in the order of their requests. */
    synchronized void printAnswers(PrintStream out) {
        out.printf("%-18s %-47s %s%n", "Operation", "Request", "Answer");
        for (Answer answer : inOrder()) {
            out.printf("%-18s %-47s %s%n", answer.operation(), answer.request(), answer.codeTitle());
        }
    }

    /** Prints how many answers got which verdict, and those that the table does not simply allow. */
    synchronized void printCounts(PrintStream out) {
        out.println(answers.size() + " answers");
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            List<Answer> some = inOrder().stream()
                    .filter(answer -> answer.verdict().kind() == kind)
                    .toList();
            out.printf("%4d %s%n", some.size(), kind);
            if (kind != Verdict.Kind.ALLOWED) {
                some.forEach(answer ->
                        out.printf("       %s, %s: %s%n", answer.operation(), answer.request(), answer.codeTitle()));
            }
        }
    }

    private List<Answer> inOrder() {
        return answers.stream().sorted(Comparator.comparing(Answer::time)).toList();
    }

    /** Prints each code that an operation was answered with, in the order of the tables. */
    synchronized void printTable(PrintStream out) {
        out.printf("%-18s %-32s %s%n", "Operation", "Code", "Verdict");
        Set<Answer> rows = new TreeSet<>(
                Comparator.comparing(Answer::operation).thenComparing(Answer::code, AnyCoapCode.byNumber()));
        rows.addAll(answers);
        for (Answer row : rows) {
            out.printf(
                    "%-18s %-32s %s%n",
                    row.operation(), row.codeTitle(), row.verdict().kind());
            row.verdict().reasons().forEach(reason -> out.println("    " + reason));
        }
    }
}
