package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.OperationTable;

/**
 * Where generated Java goes.
 *
 * @param packageName the package of all types
 * @param source what the types are generated from, for their annotation
 */
public record JavaTarget(String packageName, String source) {
    ClassName type(CodeTable table) {
        return ClassName.get(packageName, table.type().value());
    }

    /** The interface of the known and unknown codes of a table. */
    ClassName anyType(CodeTable table) {
        return ClassName.get(packageName, "Any" + table.type());
    }

    ClassName type(OperationTable table) {
        return ClassName.get(packageName, table.type().value());
    }
}
