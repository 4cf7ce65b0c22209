package io.codebook.engine.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.codebook.engine.model.Row;
import java.util.function.Function;

/**
 * One piece of what a constant knows.
 *
 * @param name the Java name of the field
 * @param type the Java type
 * @param value the expression for a row
 */
record Column(String name, TypeName type, Function<Row, CodeBlock> value) {}
