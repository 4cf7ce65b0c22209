package io.codebook.lock;

import java.util.ArrayList;
import java.util.List;

/**
 * The types of facts: the grammar of a lock's paths, which is written here and nowhere else. Each type continues the path of
 * its parent with a word, a name that codes.yaml chooses, or both: {@code table iot}, then {@code code 4009}, then
 * {@code alias CLASH}. docs/lock.md lists them with their values.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is filled while the constants are made, and never again
public enum FactType {
    /** The whole lock; its path would be empty. */
    LOCK,

    /** A table of codes or of operations: {@code table iot}. */
    TABLE(LOCK, "table", true),
    /** What a table lists: codes or operations. */
    TABLE_KIND(TABLE, "kind"),
    NUMBER_KIND(TABLE, "number"),
    TYPE(TABLE, "type"),
    PARTS(TABLE, "parts"),
    PROFILE_OF(TABLE, "profile-of"),
    CODES_FROM(TABLE, "codes-from"),
    TABLE_FALLBACK(TABLE, "fallback"),
    /** How the table writes a code as one text. */
    TEXT_FORM(TABLE, "text-form"),
    /** What a code is written as in JSON, if not as its number. */
    JSON(TABLE, "json"),
    /** What is generated for the columns of databases. */
    PERSISTENCE(TABLE, "persistence"),
    /** An interface that the type of the codes implements. */
    INTERFACE(TABLE, "interface", true),
    /** A further method of that type, by the part of a row that it returns. */
    ACCESSOR(TABLE, "accessor", true),
    /** The exception that carries a code of the table. */
    EXCEPTION(TABLE, "exception"),
    /** The class that has the numbers of the table. */
    NUMBER_CONSTANTS(TABLE, "number-constants"),
    /** The enum of the user that stays beside the table, for which no type is generated. */
    ENUM(TABLE, "enum"),
    /** A class of codes of which every operation of the table may answer any: {@code table rest open 4xx}. */
    OPEN_CLASS(TABLE, "open", true),

    /** A field of a table: {@code table iot field category}. */
    FIELD(TABLE, "field", true),
    FIELD_TYPE(FIELD, "type"),
    FIELD_STABILITY(FIELD, "stability"),
    FIELD_UNIQUE(FIELD, "unique"),
    FIELD_OPTIONAL(FIELD, "optional"),
    /** A permitted value: its constant and its ranges. */
    FIELD_VALUE(FIELD, "value", true),
    /** Where the value comes among the others, as the digits after a decimal point. */
    VALUE_POSITION(FIELD_VALUE, "position"),

    /** Numbers that no code may take, and why: {@code table iot reserved 4010-4019}. */
    RESERVATION(TABLE, "reserved", true),

    /** A code: {@code table iot code 4009}. */
    CODE(TABLE, "code", true),
    CONSTANT(CODE, "constant"),
    NAME(CODE, "name"),
    MEANING(CODE, "meaning"),
    DEPRECATED(CODE, "deprecated"),
    RETIRED(CODE, "retired"),
    SINCE(CODE, "since"),
    FALLBACK(CODE, "fallback"),
    LINK(CODE, "link"),
    REMEDY(CODE, "remedy"),
    ALIAS(CODE, "alias", true),
    /** The value that a code has in a field: {@code table iot code 4009 field category}. */
    CODE_FIELD(CODE, "field", true),

    /** A group of operations: its constant and its title. */
    GROUP(TABLE, "group", true),
    /** The operations of one group, or of {@link FactPath#NO_GROUP}. */
    OPERATIONS(TABLE, "operation", true),
    /** An operation: {@code table lwm2m operation bootstrap Write}. */
    OPERATION(OPERATIONS),
    OPERATION_CONSTANT(OPERATION, "constant"),
    /** Where the operation comes among all of its table, as the digits after a decimal point. */
    OPERATION_POSITION(OPERATION, "position"),
    /** The operation is outside the scope of its table's fallback. */
    OPERATION_WITHOUT_FALLBACK(OPERATION, "without-fallback"),
    OPERATION_DEPRECATED(OPERATION, "deprecated"),
    OPERATION_RETIRED(OPERATION, "retired"),
    OPERATION_ALIAS(OPERATION, "alias", true),
    /** A code that the operation may answer, with its phrases, or {@link FactPath#NO_PHRASE}. */
    ANSWER(OPERATION, "answer", true),
    /** The name of the code in this table, where it has one of its own. */
    ANSWER_NAME(ANSWER, "name"),
    /** A phrase of the answer, by its id. */
    ANSWER_PHRASE(ANSWER, "phrase", true),
    /** The value that an answer has in a field of the operation table. */
    ANSWER_FIELD(ANSWER, "field", true),

    /** The mappings from one table. */
    MAPPINGS(LOCK, "mapping", true),
    /** A mapping: {@code mapping iot http}. */
    MAPPING(MAPPINGS),
    /** A code with its targets, the default first. */
    MAPPED_CODE(MAPPING, "code", true),
    /** A code without a target, and why. */
    UNMAPPED_CODE(MAPPING, "none", true),
    OTHERWISE(MAPPING, "otherwise"),
    OTHERWISE_NONE(MAPPING, "otherwise-none"),

    /** A declared schema: {@code schema http-error-response}. */
    SCHEMA(LOCK, "schema", true),
    CODES_OF(SCHEMA, "codes-of"),
    /** The codes that the schema selects. */
    SELECTED_CODES(SCHEMA, "codes"),
    WHERE(SCHEMA, "where", true),
    /** The value of a keyword, by its JSON Pointer. */
    KEYWORD(SCHEMA, "at", true),

    /** What this file relies on of a table that another module generates, in the words of the table: {@code import http}. */
    IMPORT(LOCK, "import", true),
    IMPORT_TYPE(IMPORT, "type"),
    IMPORT_NUMBER_KIND(IMPORT, "number"),
    IMPORT_TEXT_FORM(IMPORT, "text-form"),
    IMPORT_FIELD(IMPORT, "field", true),
    IMPORT_FIELD_TYPE(IMPORT_FIELD, "type"),
    IMPORT_FIELD_STABILITY(IMPORT_FIELD, "stability"),
    IMPORT_FIELD_UNIQUE(IMPORT_FIELD, "unique"),
    IMPORT_FIELD_OPTIONAL(IMPORT_FIELD, "optional"),
    IMPORT_FIELD_VALUE(IMPORT_FIELD, "value", true),
    IMPORT_VALUE_POSITION(IMPORT_FIELD_VALUE, "position"),
    /** A code that something in this file names: {@code import http code 404}. */
    IMPORT_CODE(IMPORT, "code", true),
    IMPORT_CONSTANT(IMPORT_CODE, "constant"),
    IMPORT_NAME(IMPORT_CODE, "name"),
    IMPORT_MEANING(IMPORT_CODE, "meaning"),
    IMPORT_DEPRECATED(IMPORT_CODE, "deprecated"),
    IMPORT_RETIRED(IMPORT_CODE, "retired"),
    IMPORT_CODE_FIELD(IMPORT_CODE, "field", true),

    /** A record that something was removed, and why: {@code removed table iot code 4009}. */
    REMOVED(LOCK, "removed"),
    /** A record of an older value, and why it changed: {@code was table iot code 4009 name "Clash"}. */
    WAS(LOCK, "was"),

    /** What the lock in a jar says about the jar. */
    JAR(LOCK, "jar"),
    JAR_SOURCE(JAR, "source"),
    /** The generated type of a table: {@code jar table iot}. */
    JAR_TYPE(JAR, "table", true);

    private final FactType parent;
    private final String word;
    /** The words of a path of this type, those of its parents included. */
    private final int length;

    private final List<FactType> children = new ArrayList<>();

    FactType() {
        parent = this;
        word = "";
        length = 0;
    }

    /** Continues the path by a name alone. */
    FactType(FactType parent) {
        this(parent, "", 1);
    }

    FactType(FactType parent, String word) {
        this(parent, word, 1);
    }

    FactType(FactType parent, String word, boolean named) {
        this(parent, word, named ? 2 : 1);
    }

    FactType(FactType parent, String word, int words) {
        this.parent = parent;
        this.word = word;
        length = parent.length + words;
        parent.children.add(this);
    }

    /** The type of the longest known beginning of a path. */
    static FactType of(String[] words) {
        FactType type = LOCK;
        for (FactType next = type.next(words); next != type; next = type.next(words)) {
            type = next;
        }
        return type;
    }

    /** The type that continues this one, or this one where nothing known does. */
    private FactType next(String[] words) {
        for (FactType child : children) {
            if (child.length <= words.length && (child.word.isEmpty() || child.word.equals(words[length]))) {
                return child;
            }
        }
        return this;
    }

    /**
     * The type that continues this one by a word.
     *
     * @param next the word
     * @return this type itself when none does
     */
    public FactType child(String next) {
        for (FactType child : children) {
            if (child.word.equals(next)) {
                return child;
            }
        }
        return this;
    }

    /** What the lock calls it: {@code code}; empty where a name alone continues the path. */
    public String word() {
        return word;
    }

    int length() {
        return length;
    }

    /** Whether paths of this type are within one of the other type. */
    boolean isWithin(FactType other) {
        FactType type = this;
        while (type != other && type != LOCK) {
            type = type.parent;
        }
        return type == other;
    }
}
