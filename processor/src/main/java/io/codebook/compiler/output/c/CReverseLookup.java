package io.codebook.compiler.output.c;

/** A function that finds the number of a text or another value. */
final class CReverseLookup {
    private final StringBuilder text;
    private final String unused;
    private boolean isEmpty = true;

    /**
     * @param what what the number has, for its comment
     * @param value the parameter, such as {@code const char *value}
     * @param number the numbers
     */
    CReverseLookup(String what, String name, String type, String value, CNumber number) {
        text = new StringBuilder(CText.comment(
                        "Finds the number with " + what + ". Returns false and writes nothing if there is none."))
                .append("\nstatic inline bool ")
                .append(name)
                .append('(')
                .append(type)
                .append(value)
                .append(", ")
                .append(number.declared("*number"))
                .append(") {\n");
        unused = "    (void) " + value + ";\n    (void) number;\n";
    }

    void on(String condition, String constant) {
        text.append("    if (")
                .append(condition)
                .append(") { *number = ")
                .append(constant)
                .append("; return true; }\n");
        isEmpty = false;
    }

    @Override
    public String toString() {
        return text + (isEmpty ? unused : "") + "    return false;\n}\n";
    }
}
