package io.codebook.compiler.gate;

import static java.util.Map.entry;

import java.util.Map;

/** What to do instead of a change, by the id of its kind; where nothing is to be done, there is no entry. */
final class WaysOut {
    private static final String OTHER_TABLE = "add a table with another id";
    private static final String KEEP_FALLBACK = "keep the fallback";
    private static final String KEEP_SINCE = "keep the version that brought the code";

    private static final String KEEP_PARTS = "keep the parts; they say in which type each constant is";

    private static final Map<String, String> BY_KIND = Map.ofEntries(
            entry("code-renumbered", "leave the number as it is, and add a new code where one is needed"),
            entry("codes-swapped", "leave the numbers as they are"),
            entry("number-taken-over", "retire the code that had the number"),
            entry("operation-renamed", "keep the name of the operation"),
            entry("operation-moved", "keep the operation in its group"),
            entry("code-moved", "leave the row in its table, and retire it there"),
            entry("table-removed", "keep it, and retire its codes"),
            entry("table-kind-changed", OTHER_TABLE),
            entry("number-kind-changed", OTHER_TABLE),
            entry("type-renamed", "keep the type"),
            entry("parts-declared", "keep the constants in one enum while they fit"),
            entry("parts-dropped", KEEP_PARTS),
            entry("parts-changed", KEEP_PARTS),
            entry("profile-dropped", "keep profile-of; the mapping by number comes from it"),
            entry("profile-changed", OTHER_TABLE),
            entry("codes-from-changed", OTHER_TABLE),
            entry("table-fallback-dropped", KEEP_FALLBACK),
            entry("table-fallback-changed", KEEP_FALLBACK),
            entry("retired-reused", "choose a number that was never taken"),
            entry("reserved-used", "choose another number"),
            entry("code-removed", "retire it instead: retired keeps the number taken and the code readable"),
            entry(
                    "code-replaced",
                    "if it is the same code under another name, keep the old name among \"aliases\"; else add a new code, and leave this number as it is"),
            entry("constant-changed", "keep the old name with \"constant\" or among \"aliases\""),
            entry("meaning-dropped", "keep the meaning"),
            entry("meaning-reworded", "if it means something else, add a new code instead"),
            entry("code-unretired", "add a new code instead"),
            entry("since-dropped", KEEP_SINCE),
            entry("since-changed", KEEP_SINCE),
            entry("fallback-dropped", KEEP_FALLBACK),
            entry("fallback-changed", KEEP_FALLBACK),
            entry("alias-dropped", "keep the alias"),
            entry("reservation-dropped", "keep the reservation"),
            entry("field-value-dropped", "keep the value"),
            entry("field-value-changed", "keep the value, or add a new code"),
            entry("field-removed", "keep the field"),
            entry("field-retyped", "add a field with another id"),
            entry("uniqueness-dropped", "keep it unique; its lookup depends on it"),
            entry("stability-changed", "keep the stability"),
            entry("value-removed", "keep the value"),
            entry("value-changed", "add another value instead"),
            entry("group-removed", "keep the group"),
            entry("group-renamed", "keep the id of the group"),
            entry("group-retitled", "keep the title"),
            entry("operation-removed", "keep the operation"),
            entry("operation-constant-changed", "keep the prefix of the group"),
            entry("answer-removed", "keep the row"),
            entry("row-emptied", "keep the target"),
            entry("target-changed", "keep the default target; another may be added behind it"),
            entry("alternative-dropped", "keep the alternatives"),
            entry("mapping-removed", "keep the mapping"),
            entry("schema-removed", "keep the schema"),
            entry("otherwise-changed", "keep it, and add rows for the codes that are to go elsewhere"),
            entry("schema-tightened", "add a schema with another id"),
            entry("schema-changed", "add a schema with another id"),
            entry("promise-changed", "keep it as it was"));

    private WaysOut() {}

    /** The way out, or an empty text. */
    static String of(String kind) {
        return BY_KIND.getOrDefault(kind, "");
    }
}
