package io.codebook.engine.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.codebook.engine.model.Row;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of what a constant knows.
 *
 * @param name the Java name of the field and of its accessor
 * @param type the Java type
 * @param inherited whether the sealed interface declares the accessor
 * @param doc what the accessor says of itself, or null when the inherited comment says it all
 * @param value adds the expression for a row
 */
record Column(
        String name,
        TypeName type,
        boolean inherited,
        @Nullable Doc doc,
        BiConsumer<CodeBlock.Builder, Row> value) {}
