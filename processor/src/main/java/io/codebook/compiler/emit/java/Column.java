package io.codebook.compiler.emit.java;

import com.palantir.javapoet.TypeName;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * One value that each constant has.
 *
 * @param content which part of a row it is
 * @param field the field when it is the value of one, else null
 * @param key the key of the row when it is an optional text, else null
 * @param name the Java name of the field and of its accessor
 * @param type the Java type
 * @param inherited whether the sealed interface declares the accessor
 * @param doc the comment of the accessor, or null if it inherits one
 */
record Column(
        Content content,
        @Nullable Field field,
        @Nullable RowKey key,
        String name,
        TypeName type,
        boolean inherited,
        @Nullable Javadoc doc) {
    enum Content {
        NUMBER,
        TEXT,
        PHRASE,
        MEANING,
        FIELD,
        SINCE,
        OPTIONAL_TEXT,
        TEXT_FORM
    }

    Column(Content content, String name, TypeName type, boolean inherited, @Nullable Javadoc doc) {
        this(content, null, null, name, type, inherited, doc);
    }

    /** For an enum under an interface that declares and describes all accessors. */
    Column described() {
        return new Column(content, field, key, name, type, true, null);
    }
}
