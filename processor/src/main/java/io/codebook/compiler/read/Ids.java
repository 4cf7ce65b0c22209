package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads ids, Java types and constants, and derives constants from names. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*");

    /** In characters. Ids and types become file names, and some file systems allow only 255 characters. */
    private static final int MAX_LENGTH = 100;

    private static final int MAX_CONSTANT_LENGTH = 200;

    private Ids() {}

    /** The id of a table, group or schema, or null after reporting that it is none. */
    static @Nullable Text id(Node.Scalar key, String what, Problems problems) {
        String form = "be lower-case words joined by hyphens, such as facility-registry";
        return matching(ID, form, key, what, near(key.text()), problems);
    }

    /** The id of a field, or null after reporting that it is none. */
    static @Nullable Text fieldId(Node.Scalar key, Problems problems) {
        return matching(
                FIELD,
                "start with a lower-case letter and continue with letters and digits, such as error.type",
                key,
                "a field",
                null,
                problems);
    }

    /** The id that a text becomes if its words are joined by hyphens, or null if that is none. */
    private static @Nullable String near(String text) {
        String constant = JavaName.constant(text);
        String near = constant == null ? "" : constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return near.length() <= MAX_LENGTH && ID.matcher(near).matches() ? near : null;
    }

    /** The Java type of a section, or null after reporting that it is missing or wrong. */
    static @Nullable Text type(Section section, Problems problems) {
        return type("type", section.requiredText("type"), problems);
    }

    /** The Java type that a key names, or null when it names none, which is reported if it tries to. */
    static @Nullable Text type(String key, @Nullable Text type, Problems problems) {
        if (type != null && (type.value().length() > MAX_LENGTH || !JavaName.isType(type.value()))) {
            problems.add(
                    type.place(),
                    ProblemId.BAD_TYPE,
                    "\"" + key + "\" must match [A-Z][A-Za-z0-9_]* (at most " + MAX_LENGTH + " characters), but is \""
                            + type + "\"");
            return null;
        }
        return type;
    }

    /** The constant as written, or null after reporting that it is none. */
    static @Nullable Text constant(Text given, Problems problems) {
        if (given.value().length() <= MAX_CONSTANT_LENGTH && JavaName.isConstant(given.value())) {
            return given;
        }
        String near = JavaName.constant(given.value());
        boolean isShort = near != null && near.length() <= MAX_CONSTANT_LENGTH;
        problems.add(
                given.place(),
                ProblemId.BAD_CONSTANT,
                "a constant must match [A-Z][A-Z0-9_]* (at most " + MAX_CONSTANT_LENGTH + " characters), but is \""
                        + given + "\"" + (isShort ? "; write " + near : ""));
        return null;
    }

    /** The name of a constant that exists, or null after reporting that it is none. */
    static @Nullable Text javaName(Text given, Problems problems) {
        if (isJavaName(given.value())) {
            return given;
        }
        problems.add(
                given.place(),
                ProblemId.BAD_CONSTANT,
                "the constant of an enum must be a name of Java with letters and digits of ASCII (at most "
                        + MAX_CONSTANT_LENGTH + " characters), but is \"" + given + "\"");
        return null;
    }

    /** Whether a text can be the name of a constant that exists. */
    static boolean isJavaName(String text) {
        return text.length() <= MAX_CONSTANT_LENGTH && Ascii.isOf(text, "_") && SourceVersion.isName(text);
    }

    /** The constant derived from a name, or null after reporting, with this remedy, that none can be derived. */
    static @Nullable Text derived(Text name, String remedy, Problems problems) {
        String constant = JavaName.constant(name.value());
        if (constant != null && constant.length() <= MAX_CONSTANT_LENGTH) {
            return new Text(name.place(), constant);
        }
        problems.add(
                name.place(),
                ProblemId.BAD_CONSTANT,
                "no Java constant can be derived from \"" + name + "\"; " + remedy);
        return null;
    }

    private static @Nullable Text matching(
            Pattern pattern, String form, Node.Scalar key, String what, @Nullable String near, Problems problems) {
        if (key.text().length() > MAX_LENGTH || !pattern.matcher(key.text()).matches()) {
            problems.add(
                    key.place(),
                    ProblemId.BAD_ID,
                    "the id of " + what + " must " + form + " (at most " + MAX_LENGTH + " characters), but is \""
                            + key.text() + "\"" + (near == null ? "" : "; write " + near));
            return null;
        }
        return new Text(key.place(), key.text());
    }
}
