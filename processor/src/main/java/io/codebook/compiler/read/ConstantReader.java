package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the constants of codes and operations, and those of their older and other names. */
final class ConstantReader {
    private final String prefix;
    private final boolean isOfExisting;
    private final Problems problems;

    /**
     * A reader of constants.
     *
     * @param prefix what constants that are derived from names start with, such as {@code BOOTSTRAP_}; may be empty
     */
    ConstantReader(String prefix, Problems problems) {
        this(prefix, false, problems);
    }

    private ConstantReader(String prefix, boolean isOfExisting, Problems problems) {
        this.prefix = prefix;
        this.isOfExisting = isOfExisting;
        this.problems = problems;
    }

    /** A reader of the constants of an enum that exists, which may be any names of Java. */
    static ConstantReader ofExistingEnum(Problems problems) {
        return new ConstantReader("", true, problems);
    }

    /**
     * The constant that a section gives, or else the one derived from the name; null after reporting that there is none.
     *
     * @param remedy what to do where none can be derived
     */
    @Nullable
    Text constant(Section section, @Nullable Text name, String remedy) {
        Text given = section.text(RowKey.CONSTANT.word());
        if (given != null) {
            return given(given);
        }
        return name == null ? null : derived(name, remedy);
    }

    /** The constants of the names that a key of a section lists. */
    List<Text> others(Section section, RowKey key) {
        List<Text> others = new ArrayList<>();
        for (Node item : section.list(key.word())) {
            TypedWords.report(item, key.word(), problems);
            Text name = Nodes.text(item, key.word(), problems);
            Text other = name == null ? null : other(name);
            if (other != null) {
                others.add(other);
            }
        }
        return List.copyOf(others);
    }

    /** The constant of another name; a name that is a constant already is kept as it is. */
    private @Nullable Text other(Text name) {
        NameCharacters.check(name, problems);
        return JavaName.isConstant(name.value()) || (isOfExisting && Ids.isJavaName(name.value()))
                ? given(name)
                : derived(name, "write it as in Java, such as OLD_NAME");
    }

    private @Nullable Text given(Text constant) {
        return isOfExisting ? Ids.javaName(constant, problems) : Ids.constant(constant, problems);
    }

    /** {@code BOOTSTRAP_WRITE} for {@code Write}; a constant that has the prefix already stays as it is. */
    private @Nullable Text derived(Text name, String remedy) {
        Text constant = Ids.derived(name, remedy, problems);
        return constant == null || constant.value().startsWith(prefix)
                ? constant
                : new Text(constant.place(), prefix + constant.value());
    }
}
