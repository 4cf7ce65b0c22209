package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Set;

/** The words of changes: how to name a path, and how to say what became of its value. */
final class ChangeText {
    /** Keys of codes.yaml that read as nouns; others are in quotes. */
    private static final Set<String> NOUNS = Set.of(
            FactType.CONSTANT.word(),
            FactType.NAME.word(),
            FactType.MEANING.word(),
            FactType.FALLBACK.word(),
            FactType.LINK.word(),
            FactType.REMEDY.word());

    /** How many changes of one kind a message names; there may be thousands. */
    private static final int SHOWN = 3;

    private ChangeText() {}

    /** A path was added, was removed, or changed from one value to another. */
    static String of(ComparedFacts facts, FactPath path) {
        return changed(path, facts.before(path), facts.after(path), ComparedFacts.has(facts.after(), path));
    }

    /** @param isThere whether the path has facts now, where it has no value of its own */
    private static String changed(FactPath path, List<String> before, List<String> after, boolean isThere) {
        if (isState(path)) {
            return state(path, before, after);
        }
        if (path.is(FactType.OPERATION_WITHOUT_FALLBACK)) {
            return operation(path) + (before.isEmpty() ? " no longer has" : " now has") + " the fallback";
        }
        if (path.is(FactType.OPEN_CLASS)) {
            return table(path) + (before.isEmpty() ? " now" : " no longer") + " leaves class " + path.name() + " open";
        }
        if (path.is(FactType.INTERFACE)) {
            return name(path) + (isThere ? " was added" : " was removed");
        }
        if (path.is(FactType.GROUP) || path.is(FactType.FIELD_VALUE)) {
            return withConstant(path, before, after);
        }
        boolean isAlias = path.is(FactType.ALIAS) || path.is(FactType.OPERATION_ALIAS); // its value is the constant
        if ((before.isEmpty() && after.isEmpty()) || (isAlias && before.isEmpty() == isThere)) {
            return name(path) + (isThere ? " was added" : " was removed");
        }
        if (before.isEmpty()) {
            return name(path) + " was added"
                    + (hasNoPhrase(path, after) ? " without a phrase" : ": " + CodesLock.quoted(after));
        }
        if (after.isEmpty()) {
            return name(path) + " was removed (it "
                    + (hasNoPhrase(path, before) ? "had no phrase" : "was " + CodesLock.quoted(before)) + ")";
        }
        if (hasNoPhrase(path, before)) {
            return name(path) + " had no phrase and now has " + CodesLock.quoted(after);
        }
        if (hasNoPhrase(path, after)) {
            return name(path) + " no longer has a phrase (it was " + CodesLock.quoted(before) + ")";
        }
        return changed(name(path), before, after);
    }

    /** A group or a value of a field; its constant is made from its id and says nothing more. */
    private static String withConstant(FactPath path, List<String> before, List<String> after) {
        List<String> was = withoutFirst(before);
        List<String> is = withoutFirst(after);
        String more = path.is(FactType.GROUP) ? "title" : "ranges";
        if (before.isEmpty()) {
            return name(path) + " was added" + (is.isEmpty() ? "" : ": " + CodesLock.quoted(is));
        }
        if (after.isEmpty()) {
            return name(path) + " was removed"
                    + (was.isEmpty() ? "" : " (it had the " + more + " " + CodesLock.quoted(was) + ")");
        }
        if (was.isEmpty() || is.isEmpty()) {
            return name(path)
                    + (was.isEmpty()
                            ? " now has the " + more + " " + CodesLock.quoted(is)
                            : " no longer has the " + more + " " + CodesLock.quoted(was));
        }
        return was.equals(is) ? changed(name(path), before, after) : changed(more + " of " + name(path), was, is);
    }

    private static List<String> withoutFirst(List<String> values) {
        return values.subList(Math.min(1, values.size()), values.size());
    }

    /** What changed besides, as the end of a sentence; or nothing. */
    static String alsoChanged(String what, List<String> before, List<String> after) {
        return before.equals(after) ? "" : changed(", and its " + what, before, after);
    }

    private static boolean hasNoPhrase(FactPath path, List<String> value) {
        return path.is(FactType.ANSWER) && value.contains(FactPath.NO_PHRASE);
    }

    /** A table is written in another form in JSON; one whose lock does not say is written as numbers. */
    static String jsonForm(ComparedFacts facts, FactPath path) {
        return changed("JSON form of " + table(path), form(facts.before(path)), form(facts.after(path)));
    }

    private static List<String> form(List<String> value) {
        return value.isEmpty() ? List.of(FactType.NUMBER_KIND.word()) : value;
    }

    /** Something that has a value before and after. */
    static String changed(String name, List<String> before, List<String> after) {
        return name + " changed from " + CodesLock.quoted(before) + " to " + CodesLock.quoted(after);
    }

    /** Sentences as one: the first three, and how many there are besides. */
    static String joined(List<String> sentences) {
        int more = sentences.size() - SHOWN;
        return String.join(", and ", sentences.subList(0, Math.min(SHOWN, sentences.size())))
                + (more > 0 ? ", and " + more + " more changed" : "");
    }

    private static boolean isState(FactPath path) {
        return path.is(FactType.RETIRED)
                || path.is(FactType.DEPRECATED)
                || path.is(FactType.OPERATION_RETIRED)
                || path.is(FactType.OPERATION_DEPRECATED)
                || path.is(FactType.FIELD_UNIQUE)
                || path.is(FactType.FIELD_OPTIONAL);
    }

    /** What a code, an operation or a field is or is not: the fact is there or not, and its value is the reason or nothing. */
    private static String state(FactPath path, List<String> before, List<String> after) {
        boolean hasReason = !path.isWithin(FactType.FIELD);
        FactType owner = path.isWithin(FactType.CODE) ? FactType.CODE : FactType.OPERATION;
        String subject = name(path.up(hasReason ? owner : FactType.FIELD));
        if (before.isEmpty()) {
            return subject + " is now " + path.name() + (hasReason ? ": " + CodesLock.quoted(after) : "");
        }
        if (after.isEmpty()) {
            return subject + " is no longer " + path.name()
                    + (hasReason ? " (the reason was " + CodesLock.quoted(before) + ")" : "");
        }
        return changed("the reason why " + subject + " is " + path.name(), before, after);
    }

    /** Such as {@code code 4009 of table iot} or {@code meaning of code 4009 of table iot}. */
    static String name(FactPath path) {
        if (path.isWithin(FactType.CODE)) {
            String code = "code " + path.name(FactType.CODE) + " of " + table(path);
            return path.is(FactType.CODE_FIELD)
                    ? "value of field " + path.name() + " of " + code
                    : within(path, FactType.CODE, code);
        }
        if (path.isWithin(FactType.IMPORT)) {
            return imported(path);
        }
        if (path.isWithin(FactType.OPERATION)) {
            FactPath answer = path.isWithin(FactType.ANSWER) ? path.up(FactType.ANSWER) : path;
            if (path.is(FactType.ANSWER_PHRASE)) {
                return "phrase id " + path.name() + " of " + name(answer);
            }
            if (path.is(FactType.ANSWER_FIELD)) {
                return "value of field " + path.name() + " of " + name(answer);
            }
            return path.equals(answer)
                    ? within(path, FactType.OPERATION, operation(path))
                    : within(path, FactType.ANSWER, name(answer));
        }
        if (path.isWithin(FactType.FIELD)) {
            return within(path, FactType.FIELD, "field " + path.name(FactType.FIELD) + " of " + table(path));
        }
        if (path.is(FactType.RESERVATION)) {
            return "reservation " + path.name() + " of " + table(path);
        }
        if (path.isWithin(FactType.TABLE)) {
            return within(path, FactType.TABLE, table(path));
        }
        if (path.is(FactType.MAPPED_CODE) || path.is(FactType.UNMAPPED_CODE)) {
            return "target of code " + path.name() + " in " + mapping(path);
        }
        if (path.is(FactType.OTHERWISE) || path.is(FactType.OTHERWISE_NONE)) {
            return '"' + FactType.OTHERWISE.word() + "\" of " + mapping(path);
        }
        if (path.isWithin(FactType.MAPPING)) {
            return within(path, FactType.MAPPING, mapping(path));
        }
        if (path.is(FactType.KEYWORD)) {
            return path.name() + " of schema " + path.name(FactType.SCHEMA);
        }
        return path.isWithin(FactType.SCHEMA)
                ? within(path, FactType.SCHEMA, "schema " + path.name(FactType.SCHEMA))
                : path.toString();
    }

    private static String imported(FactPath path) {
        String table = "imported table " + path.name(FactType.IMPORT);
        if (path.isWithin(FactType.IMPORT_FIELD)) {
            return within(path, FactType.IMPORT_FIELD, "field " + path.name(FactType.IMPORT_FIELD) + " of " + table);
        }
        if (!path.isWithin(FactType.IMPORT_CODE)) {
            return within(path, FactType.IMPORT, table);
        }
        String code = "code " + path.name(FactType.IMPORT_CODE) + " of " + table;
        return path.is(FactType.IMPORT_CODE_FIELD)
                ? "value of field " + path.name() + " of " + code
                : within(path, FactType.IMPORT_CODE, code);
    }

    private static String within(FactPath path, FactType type, String name) {
        if (path.is(type)) {
            return name;
        }
        String words = path.wordsAfter(type);
        boolean isKey = words.indexOf(' ') < 0 && !NOUNS.contains(words);
        return (isKey ? '"' + words + '"' : words) + " of " + name;
    }

    private static String table(FactPath path) {
        return "table " + path.name(FactType.TABLE);
    }

    private static String operation(FactPath path) {
        String group = path.name(FactType.OPERATIONS);
        return "operation " + path.name(FactType.OPERATION)
                + (group.equals(FactPath.NO_GROUP) ? "" : " of group " + group) + " of " + table(path);
    }

    private static String mapping(FactPath path) {
        return "the mapping from " + path.name(FactType.MAPPINGS) + " to " + path.name(FactType.MAPPING);
    }
}
