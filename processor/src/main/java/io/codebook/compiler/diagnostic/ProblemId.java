package io.codebook.compiler.diagnostic;

import java.util.Locale;

/**
 * The ids of problems that are not changes; docs/problems.md explains each. An id never changes, because people search for it
 * and filter by it. Its message may change.
 */
public enum ProblemId {
    // The file
    NO_DIR,
    RELATIVE_DIR,
    BAD_OPTION,
    NO_FILE,
    NOT_READABLE,
    NOT_UTF8,
    TOO_LARGE,
    BAD_CHARACTER,
    COMMENT_IN_TEXT,
    CONFLICT_MARKERS,

    // YAML
    NOT_YAML,
    EMPTY_FILE,
    TWO_DOCUMENTS,
    ANCHOR,
    ALIAS,
    TAG,
    TOO_DEEP,

    // Keys and values
    FORMAT_VERSION,
    UNKNOWN_KEY,
    MISSING_KEY,
    DUPLICATE_KEY,
    WRONG_TYPE,
    UNKNOWN_WORD,
    EMPTY_TEXT,
    EMPTY_LIST,
    EMPTY_TABLE,

    // Names
    BAD_ID,
    BAD_TYPE,
    BAD_CONSTANT,
    DUPLICATE_TABLE,
    DUPLICATE_TYPE,
    DUPLICATE_CONSTANT,
    HIDDEN_TYPE,
    BAD_USER_TYPE,
    MEMBER_NAME,

    // Imports
    BAD_IMPORT,
    NO_CLASS_PATH,

    // Codes
    BAD_NUMBER,
    LEADING_ZEROS,
    OUT_OF_RANGE,
    BAD_RANGE,
    DUPLICATE_CODE,
    RESERVED_CODE,
    BAD_PARTS,
    IN_PARTS,
    CODES_IN_PARTS,

    // Fields
    BAD_UNIQUE,
    BAD_MANY,
    BAD_VALUE,
    MISSING_FIELD,
    DUPLICATE_VALUE,
    BAD_TEXT_FORM,
    BAD_JSON_FORM,

    BAD_LINK,

    // References
    UNKNOWN_TABLE,
    UNKNOWN_CODE,
    UNKNOWN_CLASS,
    UNKNOWN_GROUP,
    UNKNOWN_OPERATION,
    UNKNOWN_FIELD,
    PROFILE_NUMBER,
    PROFILE_OF_PROFILE,
    EXTENDS_ITSELF,
    SELF_MAPPING,
    DUPLICATE_MAPPING,
    MAPPING_HOLE,
    BAD_FALLBACK,
    FALLBACK_CLASS,
    NEWER_FALLBACK,
    RETIRED_FALLBACK,
    EMPTY_SCHEMA,
    SCHEMA_HOLE,
    FREE_FIELD,

    // Enums that stay
    BAD_ENUM,
    BAD_ACCESSOR,
    NOT_IN_ENUM,
    NOT_IN_TABLE,
    ENUM_DIFFERS,
    ENUM_NOT_COMPARED,
    CODES_IN_ENUM,

    // Limits of class files and schemas
    TOO_LONG,
    TABLE_TOO_LARGE,
    SCHEMA_TOO_LARGE,

    // The compilation
    NO_LIBRARY,
    JAVA_VERSION,
    TYPE_EXISTS,
    FILE_EXISTS,
    NAMED_TWICE,
    NOT_A_PACKAGE,
    NOT_WRITTEN,
    DEFECT,

    // The lock
    NO_LOCK,
    NO_BASELINE,
    LOCK_DAMAGED,
    RECORD_LOST,
    MERGE_CONTRADICTION,

    // Generated files
    NOT_GENERATED,
    EDITED_OUTPUT,
    STALE_OUTPUT,

    // Free numbers
    NO_FREE_NUMBER,

    // Tables from other files
    MISSING_COLUMN,
    NOT_IMPORTED,

    // Lists that are cut
    MORE_PROBLEMS,
    PENDING;

    /** The id as messages show it, such as {@code duplicate-code}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
