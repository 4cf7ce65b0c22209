package io.codebook.compiler.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Suppression;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The constants that a piece of generated code uses, and the warnings of compilers about them that it suppresses. */
final class UsedConstants {
    private final JavaTarget target;
    private final Map<CodeTable, Map<String, ConstantType.Constant>> existing = new HashMap<>();
    private boolean isAnyDeprecated;
    private boolean isAnyForRemoval;

    UsedConstants(JavaTarget target) {
        this.target = target;
    }

    /** The constant of a code is used. */
    void add(CodeTable table, Code code) {
        Row row = Objects.requireNonNull(table.row(code));
        isAnyDeprecated |= row.discouraged() != null;
        if (table.existing() != null) {
            add(table, row.constant().value());
        }
    }

    /** A constant of a type that exists already is used. */
    void add(CodeTable table, String constant) {
        ConstantType.Constant found =
                existing.computeIfAbsent(table, this::constants).get(constant);
        if (found != null) {
            isAnyDeprecated |= found.isDeprecated();
            isAnyForRemoval |= found.isForRemoval();
        }
    }

    private Map<String, ConstantType.Constant> constants(CodeTable table) {
        Map<String, ConstantType.Constant> constants = new HashMap<>();
        String type = Objects.requireNonNull(table.existing()).qualified();
        ConstantType found = target.userTypes().findConstants(type);
        if (found != null) {
            found.constants().forEach(constant -> constants.put(constant.name(), constant));
        }
        return constants;
    }

    /** The annotation for the code, or null if compilers warn of nothing. */
    @Nullable
    AnnotationSpec suppression() {
        if (isAnyForRemoval) {
            return Suppression.REMOVAL;
        }
        return isAnyDeprecated ? Suppression.DEPRECATION : null;
    }
}
