package io.codebook.compiler.model;

/** What the value of a JSON Schema keyword consists of, by the vocabularies of draft 2020-12. */
public enum KeywordValue {
    SCHEMA,
    /** A list of schemas in which neither order nor repetition has a meaning. */
    SCHEMA_SET,
    /** A list of schemas in any order, in which a repeated one counts twice. */
    COUNTED_SCHEMAS,
    /** A list of schemas, one for each position. */
    SCHEMA_LIST,
    /** Schemas by names that the author chooses. */
    SCHEMAS_BY_NAME,
    /** One type, or a list of types in any order. */
    TYPES,
    /** A list of names in any order. */
    NAMES,
    /** Lists of names in any order, by names that the author chooses. */
    NAMES_BY_NAME,
    /** A list of JSON values in any order. */
    VALUES,
    /** One JSON value. */
    VALUE,
    /** A text or examples for people. They may change at any time. */
    ANNOTATION,
    /** A JSON value that does not matter to validation. It may change at any time, too, but older versions did not know. */
    VALUE_ANNOTATION,
    /** A number or a text, or the value of a keyword that the draft does not have. */
    OTHER;

    /**
     * What a keyword holds.
     *
     * @param keyword a member of a schema; not a name that the author chooses, such as that of a property
     */
    public static KeywordValue of(String keyword) {
        return switch (keyword) {
            case "additionalProperties",
                    "contains",
                    "contentSchema",
                    "else",
                    "if",
                    "items",
                    "not",
                    "propertyNames",
                    "then",
                    "unevaluatedItems",
                    "unevaluatedProperties" -> SCHEMA;
            case "allOf", "anyOf" -> SCHEMA_SET;
            case "oneOf" -> COUNTED_SCHEMAS;
            case "prefixItems" -> SCHEMA_LIST;
            case "$defs", "definitions", "dependentSchemas", "patternProperties", "properties" -> SCHEMAS_BY_NAME;
            case "type" -> TYPES;
            case "required" -> NAMES;
            case "dependentRequired" -> NAMES_BY_NAME;
            case "enum" -> VALUES;
            case "const" -> VALUE;
            case "default", "deprecated", "readOnly", "writeOnly" -> VALUE_ANNOTATION;
            case "$comment", "description", "examples", "title" -> ANNOTATION;
            default -> OTHER;
        };
    }

    /** Whether it is a list of schemas. */
    public boolean isSchemas() {
        return this == SCHEMA_SET || this == COUNTED_SCHEMAS || this == SCHEMA_LIST;
    }

    /** Whether it is a list that the draft knows. */
    public boolean isList() {
        return isSchemas() || isSet();
    }

    /** Whether order matters in a list. */
    public boolean isOrdered() {
        return this == SCHEMA_LIST || isWhole();
    }

    /** Whether it is one JSON value, whatever that consists of. */
    public boolean isWhole() {
        return this == VALUE || this == VALUE_ANNOTATION;
    }

    /** Whether a repeated item says nothing new. */
    public boolean isSet() {
        return this == SCHEMA_SET || this == TYPES || this == NAMES || this == VALUES;
    }
}
