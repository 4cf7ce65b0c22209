package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Field;

/**
 * A column of a {@link Block.Grid}.
 *
 * @param filterable whether readers may want only the rows with one of its values
 */
public record Column(Line heading, Role role, boolean filterable) {
    /** What the cells of a column are. */
    public enum Role {
        /** Numbers of codes. */
        NUMBER,
        /** Names of codes or operations. */
        NAME,
        /** Sentences. */
        TEXT,
        /** Values of a field. */
        FIELD,
        /** Links to other codes. */
        LINKS,
        /** What an operation answers. */
        ANSWER
    }

    static Column of(String heading, Role role) {
        return new Column(Line.of(heading), role, false);
    }

    /** Free text and unique values are for a search. */
    static Column of(Field field) {
        return new Column(Line.of(field.id().value()), Role.FIELD, field.type() != Field.Type.TEXT && !field.unique());
    }
}
