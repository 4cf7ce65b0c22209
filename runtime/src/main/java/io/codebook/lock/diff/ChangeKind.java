package io.codebook.lock.diff;

import static io.codebook.lock.diff.Audience.BINARIES;
import static io.codebook.lock.diff.Audience.PEERS;
import static io.codebook.lock.diff.Audience.READERS;
import static io.codebook.lock.diff.Audience.SCHEMAS;
import static io.codebook.lock.diff.Audience.SOURCES;
import static io.codebook.lock.diff.Grade.BREAK;
import static io.codebook.lock.diff.Grade.NEVER;
import static io.codebook.lock.diff.Grade.OK;
import static io.codebook.lock.diff.Grade.REASON;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of change: the grade of each, whom it reaches, and what to do instead. Kinds that need no code of their own have a
 * pattern, a sign and types of facts; the others have rules, which {@link LockComparison} lists. docs/stability.md shows an example of each kind.
 */
@SuppressWarnings("ImmutableEnumChecker") // the set is immutable, which Error Prone cannot see
public enum ChangeKind {
    // Tables
    TABLE_ADDED(OK, '+', FactType.TABLE, ""),
    TABLE_REMOVED(
            BREAK,
            '-',
            FactType.TABLE,
            "keep the table; retire codes that are no longer sent",
            PEERS,
            SOURCES,
            BINARIES,
            SCHEMAS),
    TABLE_KIND_CHANGED(BREAK, ChangeKind.NEW_TABLE, PEERS, SOURCES, BINARIES, SCHEMAS),
    NUMBER_KIND_CHANGED(BREAK, '~', FactType.NUMBER_KIND, ChangeKind.NEW_TABLE, PEERS, SOURCES, BINARIES, SCHEMAS),
    TYPE_RENAMED(BREAK, '~', FactType.TYPE, "keep the type", SOURCES, BINARIES),
    PARTS_DECLARED(BREAK, '+', FactType.PARTS, "keep all constants in one enum while they fit", SOURCES, BINARIES),
    PARTS_DROPPED(BREAK, '-', FactType.PARTS, ChangeKind.KEEP_PARTS, SOURCES, BINARIES),
    PARTS_CHANGED(BREAK, '~', FactType.PARTS, ChangeKind.KEEP_PARTS, SOURCES, BINARIES),
    PROFILE_DECLARED(OK, '+', FactType.PROFILE_OF, ""),
    PROFILE_DROPPED(
            BREAK,
            '-',
            FactType.PROFILE_OF,
            "keep \"profile-of\"; it generates the mapping to that table",
            SOURCES,
            BINARIES),
    PROFILE_CHANGED(BREAK, '~', FactType.PROFILE_OF, ChangeKind.NEW_TABLE, PEERS, SOURCES, BINARIES),
    /** LockComparison matches the patterns up to here before the rules about rows, and those that follow after them. */
    CODES_FROM_CHANGED(BREAK, ChangeKind.NEW_TABLE, PEERS, SOURCES, BINARIES),
    TABLE_FALLBACK_ADDED(OK, ""),
    TABLE_FALLBACK_DROPPED(BREAK, ChangeKind.KEEP_FALLBACK, PEERS, SOURCES, BINARIES),
    TABLE_FALLBACK_CHANGED(BREAK, '~', FactType.TABLE_FALLBACK, ChangeKind.KEEP_FALLBACK, PEERS),
    TEXT_FORM_ADDED(OK, '+', FactType.TEXT_FORM, "", SOURCES, BINARIES),
    TEXT_FORM_DROPPED(BREAK, '-', FactType.TEXT_FORM, "keep the text form", PEERS, SOURCES, BINARIES),
    TEXT_FORM_CHANGED(BREAK, ChangeKind.KEEP_TEXT_FORM, PEERS, SCHEMAS, READERS),
    JSON_FORM_CHANGED(
            BREAK, "keep \"json\" as it was, or add a table with another id", PEERS, SOURCES, BINARIES, SCHEMAS),
    JSON_VALUE_CHANGED(BREAK, "keep what is written in JSON", PEERS, SOURCES, BINARIES, SCHEMAS, READERS),
    PERSISTENCE_ADDED(OK, '+', FactType.PERSISTENCE, ""),
    PERSISTENCE_DROPPED(BREAK, '-', FactType.PERSISTENCE, "keep \"persistence\"", SOURCES, BINARIES),
    INTERFACE_ADDED(OK, '+', FactType.INTERFACE, ""),
    INTERFACE_DROPPED(BREAK, '-', FactType.INTERFACE, "keep the interface", SOURCES, BINARIES),
    ACCESSOR_ADDED(OK, '+', FactType.ACCESSOR, ""),
    ACCESSOR_DROPPED(BREAK, '-', FactType.ACCESSOR, "keep the accessor", SOURCES, BINARIES),
    ACCESSOR_RENAMED(BREAK, '~', FactType.ACCESSOR, "keep the name of the accessor", SOURCES, BINARIES),
    EXTRA_TYPE_ADDED(OK, '+', List.of(FactType.EXCEPTION, FactType.NUMBER_CONSTANTS), ""),
    EXTRA_TYPE_DROPPED(
            BREAK, '-', List.of(FactType.EXCEPTION, FactType.NUMBER_CONSTANTS), "keep the type", SOURCES, BINARIES),
    EXTRA_TYPE_RENAMED(
            BREAK,
            '~',
            List.of(FactType.EXCEPTION, FactType.NUMBER_CONSTANTS),
            "keep the name of the type",
            SOURCES,
            BINARIES),
    ENUM_DECLARED(BREAK, '+', FactType.ENUM, "keep the generated type", SOURCES, BINARIES),
    ENUM_REPLACED(REASON, '-', FactType.ENUM, "", SOURCES, BINARIES),
    ENUM_CHANGED(BREAK, '~', FactType.ENUM, "keep the enum", SOURCES, BINARIES),
    CLASS_OPENED(OK, '+', FactType.OPEN_CLASS, "", PEERS),
    CLASS_CLOSED(BREAK, '-', FactType.OPEN_CLASS, "keep the class open", PEERS),

    // Codes and their numbers
    CODE_RENUMBERED(BREAK, "keep the number, and add a new code if you need one", PEERS, BINARIES, SCHEMAS),
    CODES_SWAPPED(BREAK, "keep the numbers as they were", PEERS, BINARIES, SCHEMAS),
    NUMBER_TAKEN_OVER(
            BREAK,
            "keep the number, and retire the code that has the other one if nobody needs it",
            PEERS,
            SOURCES,
            BINARIES,
            SCHEMAS,
            READERS),
    CODE_MOVED(BREAK, "keep the code in its table, and retire it there", PEERS, SOURCES, BINARIES, SCHEMAS, READERS),
    /** Found by RenumberedAndSwappedCodes, ReusedNumbers and ReplacedCodes. */
    RETIRED_REUSED(
            NEVER,
            "choose a number that was never used; if a standard assigns this one, add a table with another id, and list the"
                    + " numbers that it may assign later under \"reserved\"",
            PEERS,
            SOURCES,
            BINARIES,
            SCHEMAS,
            READERS),
    CODE_RESTORED(REASON, "", PEERS, SOURCES, BINARIES, SCHEMAS, READERS),
    RESERVED_USED(REASON, "choose another number", PEERS, SOURCES, BINARIES, SCHEMAS),
    CODE_ADDED(OK, "", SOURCES, BINARIES, SCHEMAS),
    CODE_REMOVED(
            BREAK,
            "retire the code instead, so that its number stays taken and old messages stay readable",
            PEERS,
            SOURCES,
            BINARIES,
            SCHEMAS),
    CODE_REPLACED(BREAK, "if it is another code, give it a new number", PEERS, SOURCES, BINARIES, SCHEMAS, READERS),

    // Rows
    CONSTANT_CHANGED(BREAK, ChangeKind.KEEP_CONSTANT, SOURCES, BINARIES),
    CONSTANT_CHANGED_WITH_ALIAS(REASON, ChangeKind.FIND_BY_NAME, SOURCES, BINARIES),
    CODE_RENAMED(BREAK, ChangeKind.KEEP_CONSTANT, SOURCES, BINARIES, SCHEMAS, READERS),
    CODE_RENAMED_WITH_ALIAS(REASON, ChangeKind.FIND_BY_NAME, SOURCES, BINARIES, SCHEMAS, READERS),
    CODE_RENAMED_WITH_TEXT_FORM(BREAK, ChangeKind.KEEP_TEXT_FORM, PEERS, SOURCES, BINARIES, SCHEMAS, READERS),
    IDENTIFIER_MOVED(
            BREAK, "leave a constant or alias where it was, and choose a new one here", PEERS, SOURCES, BINARIES),
    PHRASE_REWORDED(REASON, '~', FactType.NAME, "", SCHEMAS, READERS),
    MEANING_ADDED(OK, '+', FactType.MEANING, "", READERS),
    MEANING_DROPPED(REASON, '-', FactType.MEANING, "keep the meaning", SCHEMAS, READERS),
    MEANING_REWORDED(
            REASON,
            '~',
            FactType.MEANING,
            "if the code means something else now, add a new code instead",
            SCHEMAS,
            READERS),
    CODE_RETIRED(REASON, '+', FactType.RETIRED, "", PEERS, SOURCES),
    CODE_UNRETIRED(REASON, '-', FactType.RETIRED, "add a new code instead", PEERS),
    RETIREMENT_REWORDED(OK, '~', List.of(FactType.RETIRED, FactType.OPERATION_RETIRED), "", READERS),
    CODE_DEPRECATED(OK, '+', FactType.DEPRECATED, "", SOURCES),
    CODE_UNDEPRECATED(OK, '-', FactType.DEPRECATED, "", SOURCES),
    DEPRECATION_REWORDED(OK, '~', List.of(FactType.DEPRECATED, FactType.OPERATION_DEPRECATED), "", READERS),
    SINCE_ADDED(OK, '+', FactType.SINCE, ""),
    SINCE_DROPPED(REASON, '-', FactType.SINCE, ChangeKind.KEEP_SINCE, PEERS),
    SINCE_CHANGED(REASON, '~', FactType.SINCE, ChangeKind.KEEP_SINCE, PEERS),
    FALLBACK_ADDED(OK, '+', FactType.FALLBACK, "", PEERS),
    FALLBACK_DROPPED(REASON, '-', FactType.FALLBACK, ChangeKind.KEEP_FALLBACK, PEERS),
    FALLBACK_CHANGED(REASON, '~', FactType.FALLBACK, ChangeKind.KEEP_FALLBACK, PEERS),
    LINK_ADDED(OK, '+', FactType.LINK, "", READERS),
    LINK_DROPPED(OK, '-', FactType.LINK, "", READERS),
    LINK_CHANGED(OK, '~', FactType.LINK, "", READERS),
    REMEDY_ADDED(OK, '+', FactType.REMEDY, "", READERS),
    REMEDY_DROPPED(REASON, '-', FactType.REMEDY, "keep the remedy", READERS),
    REMEDY_REWORDED(REASON, '~', FactType.REMEDY, "", READERS),
    ALIAS_ADDED(OK, '+', List.of(FactType.ALIAS, FactType.OPERATION_ALIAS), ""),
    ALIAS_DROPPED(BREAK, '-', List.of(FactType.ALIAS, FactType.OPERATION_ALIAS), "keep the alias", SOURCES, BINARIES),
    FIELD_VALUE_ADDED(REASON, '+', FactType.CODE_FIELD, "", PEERS, SCHEMAS),
    FIELD_VALUE_DROPPED(BREAK, '-', FactType.CODE_FIELD, ChangeKind.KEEP_VALUE, PEERS, SCHEMAS),
    FIELD_VALUE_CHANGED(BREAK, "keep the value, or add a new code", PEERS, SCHEMAS),
    FIELD_VALUE_REWORDED(REASON, "", SCHEMAS, READERS),

    // Reserved numbers
    RESERVATION_ADDED(OK, '+', FactType.RESERVATION, ""),
    RESERVATION_DROPPED(REASON, '-', FactType.RESERVATION, "keep the reservation", PEERS),
    RESERVATION_REWORDED(OK, '~', FactType.RESERVATION, "", READERS),

    // Fields
    FIELD_ADDED(OK, "", SOURCES, BINARIES, SCHEMAS),
    FIELD_REMOVED(BREAK, "keep the field", SOURCES, BINARIES, SCHEMAS),
    FIELD_RETYPED(
            BREAK,
            '~',
            FactType.FIELD_TYPE,
            "keep the type, and add a field with another id",
            SOURCES,
            BINARIES,
            SCHEMAS),
    UNIQUENESS_ADDED(OK, '+', FactType.FIELD_UNIQUE, "", SOURCES, BINARIES),
    UNIQUENESS_DROPPED(
            BREAK,
            '-',
            FactType.FIELD_UNIQUE,
            "keep the field unique; its lookup depends on it",
            PEERS,
            SOURCES,
            BINARIES),
    FIELD_MADE_OPTIONAL(
            BREAK,
            '+',
            FactType.FIELD_OPTIONAL,
            "keep the field required, and give every row a value",
            SOURCES,
            BINARIES,
            SCHEMAS),
    FIELD_MADE_REQUIRED(OK, '-', FactType.FIELD_OPTIONAL, ""),
    STABILITY_LOOSENED(BREAK, "keep the stability", PEERS, SCHEMAS, READERS),
    STABILITY_TIGHTENED(OK, ""),
    VALUE_ADDED(OK, '+', FactType.FIELD_VALUE, "", SOURCES, BINARIES, SCHEMAS),
    VALUE_REMOVED(BREAK, '-', FactType.FIELD_VALUE, "keep the value", SOURCES, BINARIES, SCHEMAS),
    VALUES_REORDERED(REASON, ChangeKind.KEEP_ORDER, BINARIES),
    ORDER_ADDED(OK, ""),
    VALUE_RENAMED(BREAK, "keep the value", PEERS, SOURCES, BINARIES, SCHEMAS),
    VALUE_CHANGED(BREAK, '~', FactType.FIELD_VALUE, "add another value instead", PEERS, SOURCES, BINARIES, SCHEMAS),

    // Anything that was removed
    RESTORED(REASON, "", PEERS, SOURCES, BINARIES, SCHEMAS, READERS),
    RESTORED_WITH_CHANGES(
            BREAK, "restore it as it was, and change it afterwards", PEERS, SOURCES, BINARIES, SCHEMAS, READERS),

    // Generated methods
    METHODS_REMOVED(
            BREAK,
            "keep one of these values; the methods are generated only while there is one",
            PEERS,
            SOURCES,
            BINARIES),
    ACCESSOR_RETYPED(BREAK, "keep the field optional", SOURCES, BINARIES),

    // Operations
    GROUP_ADDED(OK, "", SOURCES, BINARIES),
    GROUP_REMOVED(BREAK, "keep the group", PEERS, SOURCES, BINARIES),
    GROUP_RENAMED(BREAK, "keep the id of the group", SOURCES, BINARIES, READERS),
    GROUP_RETITLED(REASON, '~', FactType.GROUP, "keep the title", SOURCES, READERS),
    OPERATION_ADDED(OK, '+', FactType.OPERATION, "", SOURCES, BINARIES),
    OPERATION_REMOVED(BREAK, '-', FactType.OPERATION, "keep the operation", PEERS, SOURCES, BINARIES),
    OPERATION_RENAMED(BREAK, ChangeKind.KEEP_CONSTANT, SOURCES, BINARIES, READERS),
    OPERATION_RETITLED(
            REASON,
            "Java sources still compile with the old constant; find takes only the new name",
            SOURCES,
            BINARIES,
            READERS),
    OPERATION_MOVED(BREAK, "keep the operation in its group", SOURCES, BINARIES),
    OPERATIONS_REORDERED(REASON, ChangeKind.KEEP_ORDER, BINARIES),
    OPERATION_CONSTANT_CHANGED(BREAK, ChangeKind.KEEP_CONSTANT, SOURCES, BINARIES),
    OPERATION_CONSTANT_CHANGED_WITH_ALIAS(
            REASON,
            "Java sources still compile with the alias; valueOf takes only the new constant",
            SOURCES,
            BINARIES),
    OPERATION_RETIRED(REASON, '+', FactType.OPERATION_RETIRED, "", PEERS, SOURCES),
    OPERATION_UNRETIRED(REASON, '-', FactType.OPERATION_RETIRED, "", PEERS),
    OPERATION_DEPRECATED(OK, '+', FactType.OPERATION_DEPRECATED, "", SOURCES),
    OPERATION_UNDEPRECATED(OK, '-', FactType.OPERATION_DEPRECATED, "", SOURCES),
    OPERATION_FALLBACK_ADDED(OK, '-', FactType.OPERATION_WITHOUT_FALLBACK, "", PEERS),
    OPERATION_FALLBACK_DROPPED(
            BREAK,
            '+',
            FactType.OPERATION_WITHOUT_FALLBACK,
            "keep the operation in the scope of the fallback",
            PEERS,
            SOURCES),
    ANSWER_ADDED(OK, '+', FactType.ANSWER, "", PEERS),
    ANSWER_REMOVED(BREAK, '-', FactType.ANSWER, "keep the answer", PEERS),
    ANSWER_REPLACED(BREAK, "keep the answer, and add the other one", PEERS),
    ANSWER_VALUE_ADDED(REASON, "", PEERS),
    ANSWER_VALUE_DROPPED(BREAK, ChangeKind.KEEP_VALUE, PEERS),
    ANSWER_VALUE_CHANGED(BREAK, ChangeKind.KEEP_VALUE, PEERS),
    ANSWER_VALUE_REWORDED(REASON, "", READERS),
    ANSWER_NAME_ADDED(OK, '+', FactType.ANSWER_NAME, "", READERS),
    ANSWER_NAME_REMOVED(REASON, '-', FactType.ANSWER_NAME, "", READERS),
    ANSWER_NAME_CHANGED(REASON, '~', FactType.ANSWER_NAME, "", READERS),
    PHRASE_ID_ADDED(OK, '+', FactType.ANSWER_PHRASE, "", SOURCES, BINARIES),
    PHRASE_ID_REMOVED(BREAK, '-', FactType.ANSWER_PHRASE, "keep the id", SOURCES, BINARIES),
    PHRASE_ID_CHANGED(BREAK, "keep the phrase of the id, and add another id", SOURCES, BINARIES, READERS),
    PHRASES_CHANGED(REASON, '~', FactType.ANSWER, "", READERS), // after those within an answer

    // Mappings
    MAPPING_ADDED(OK, '+', FactType.MAPPING, ""),
    MAPPING_REMOVED(BREAK, '-', FactType.MAPPING, "keep the mapping", PEERS, SOURCES, BINARIES),
    ROW_FILLED(REASON, "", PEERS),
    ROW_EMPTIED(BREAK, "keep the target", PEERS),
    TARGET_CHANGED(BREAK, "keep the default target, and add other targets after it", PEERS),
    ALTERNATIVE_ADDED(OK, "", PEERS),
    ALTERNATIVE_DROPPED(BREAK, "keep all targets", PEERS),
    NONE_REWORDED(OK, "", READERS),
    OTHERWISE_ADDED(OK, ""),
    OTHERWISE_DROPPED(OK, ""),
    OTHERWISE_CHANGED(BREAK, "keep \"otherwise\", and add rows for the codes that go elsewhere", PEERS),

    // Imported tables
    IMPORT_ADDED(OK, ""),
    IMPORT_REMOVED(OK, ""),
    IMPORT_CHANGED(
            REASON,
            "use the version of the module that was accepted, or see whether what refers to the table is still right",
            SOURCES,
            BINARIES,
            SCHEMAS,
            READERS),

    // Schemas
    SCHEMA_ADDED(OK, '+', FactType.SCHEMA, ""),
    SCHEMA_REMOVED(BREAK, '-', FactType.SCHEMA, "keep the schema", SCHEMAS),
    SCHEMA_TIGHTENED(BREAK, ChangeKind.NEW_SCHEMA, SCHEMAS),
    SCHEMA_LOOSENED(REASON, "", SCHEMAS),
    SCHEMA_RESPELLED(OK, ""),
    SCHEMA_CHANGED(BREAK, ChangeKind.NEW_SCHEMA, SCHEMAS),

    /** A fact differs in a way that no rule knows. */
    FACT_CHANGED(BREAK, "keep it as it was", PEERS, SOURCES, BINARIES, SCHEMAS, READERS);

    private static final String KEEP_CONSTANT = "keep the old constant with \"constant\" or among the \"aliases\"";
    private static final String FIND_BY_NAME =
            "read stored names with findByName, which knows aliases; valueOf does not";
    private static final String NEW_TABLE = "keep it as it is, and add a table with another id";
    private static final String NEW_SCHEMA = "keep it as it is, and add a schema with another id";
    private static final String KEEP_VALUE = "keep the value";
    private static final String KEEP_FALLBACK = "keep the fallback";
    private static final String KEEP_TEXT_FORM = "keep the text form and the names in it";
    private static final String KEEP_ORDER = "keep the order, and add what is new at the end";
    private static final String KEEP_SINCE = "keep the version that added the code";
    private static final String KEEP_PARTS = "keep \"parts\"; it determines the Java type of each constant";

    private final Grade grade;
    /** How the facts of the types differ where this kind is found: added (+), removed (-) or changed (~). */
    private final char pattern;

    private final List<FactType> types;
    private final String remedy;
    private final Set<Audience> audience;

    ChangeKind(Grade grade, String remedy, Audience... audience) {
        this(grade, ' ', List.of(), remedy, audience);
    }

    ChangeKind(Grade grade, char pattern, FactType type, String remedy, Audience... audience) {
        this(grade, pattern, List.of(type), remedy, audience);
    }

    ChangeKind(Grade grade, char pattern, List<FactType> types, String remedy, Audience... audience) {
        this.grade = grade;
        this.pattern = pattern;
        this.types = types;
        this.remedy = remedy;
        Set<Audience> reached = EnumSet.noneOf(Audience.class);
        reached.addAll(List.of(audience));
        this.audience = Collections.unmodifiableSet(reached);
    }

    /**
     * What it takes to accept such a change.
     *
     * @return never null
     */
    public Grade grade() {
        return grade;
    }

    /**
     * Whom such a change reaches.
     *
     * @return in the order of {@link Audience}; empty when it reaches nobody
     */
    public Set<Audience> audience() {
        return audience;
    }

    /**
     * What to do instead of such a change.
     *
     * @return a clause without a period at its end; empty when nothing needs to be done
     */
    public String remedy() {
        return remedy;
    }

    /** The paths that the pattern of this kind matches. */
    List<FactPath> find(ComparedFacts facts) {
        List<FactPath> found = new ArrayList<>();
        for (FactType type : types) {
            found.addAll(
                    switch (pattern) {
                        case '+' -> facts.added(type);
                        case '-' -> facts.removed(type);
                        default -> facts.changed(type);
                    });
        }
        return found;
    }

    /** The id that messages and commands show, such as {@code code-renumbered}. It never changes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
