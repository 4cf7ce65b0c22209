package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ids that the user gives, and the Java names made of them. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*");

    /** Ids and types are names of files, and some file systems hold no more than 255 characters. */
    private static final int LONGEST = 100;

    private static final int LONGEST_CONSTANT = 200;

    private Ids() {}

    /** The id of a table, group or schema. */
    static @Nullable Text id(Node.Scalar key, String what, Problems problems) {
        return matching(ID, "be lower-case words joined by hyphens, such as facility-registry", key, what, problems);
    }

    static @Nullable Text fieldId(Node.Scalar key, Problems problems) {
        return matching(
                FIELD,
                "start with a lower-case letter and continue with letters and digits, such as error.type",
                key,
                "a field",
                problems);
    }

    /** The Java type that a section names. */
    static @Nullable Text type(Section section, Problems problems) {
        Text type = section.requiredText("type");
        if (type != null && (type.value().length() > LONGEST || !JavaName.isType(type.value()))) {
            problems.add(
                    type.place(),
                    ProblemId.BAD_TYPE,
                    "\"type\" must match [A-Z][A-Za-z0-9_]* (at most " + LONGEST + " characters), but is \"" + type
                            + "\"");
            return null;
        }
        return type;
    }

    /** The constant that is given, or null after reporting that it is none. */
    static @Nullable Text constant(Text given, Problems problems) {
        if (given.value().length() <= LONGEST_CONSTANT && JavaName.isConstant(given.value())) {
            return given;
        }
        String near = JavaName.constant(given.value());
        boolean isShort = near != null && near.length() <= LONGEST_CONSTANT;
        problems.add(
                given.place(),
                ProblemId.BAD_CONSTANT,
                "a constant must match [A-Z][A-Z0-9_]* (at most " + LONGEST_CONSTANT + " characters), but is \"" + given
                        + "\"" + (isShort ? "; write " + near : ""));
        return null;
    }

    /** The constant made of a name, or null after reporting that none can be made, with the remedy. */
    static @Nullable Text derived(Text name, String remedy, Problems problems) {
        String constant = JavaName.constant(name.value());
        if (constant != null && constant.length() <= LONGEST_CONSTANT) {
            return new Text(name.place(), constant);
        }
        problems.add(
                name.place(),
                ProblemId.BAD_CONSTANT,
                "no Java constant can be derived from \"" + name + "\"; " + remedy);
        return null;
    }

    private static @Nullable Text matching(
            Pattern pattern, String form, Node.Scalar key, String what, Problems problems) {
        if (key.text().length() > LONGEST || !pattern.matcher(key.text()).matches()) {
            problems.add(
                    key.place(),
                    ProblemId.BAD_ID,
                    "the id of " + what + " must " + form + " (at most " + LONGEST + " characters), but is \""
                            + key.text() + "\"");
            return null;
        }
        return new Text(key.place(), key.text());
    }
}
