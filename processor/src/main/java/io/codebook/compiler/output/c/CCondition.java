package io.codebook.compiler.output.c;

import java.util.List;

/** Conditions in C. */
final class CCondition {
    private CCondition() {}

    /** That a variable has a value: texts are compared by their characters. */
    static String is(String variable, boolean isText, String value) {
        return isText ? "strcmp(" + variable + ", " + value + ") == 0" : variable + " == " + value;
    }

    /** That one of some conditions holds. */
    static String any(List<String> conditions) {
        return String.join(" || ", conditions);
    }
}
