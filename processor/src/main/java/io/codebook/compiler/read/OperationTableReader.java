package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an operation table. */
final class OperationTableReader {
    private static final List<String> KEYS = List.of(
            "title", "source", "doc", "type", "codes-from", "fallback", "fields", "open", "groups", "operations");

    private final Text id;
    private final Section section;
    private final CodeReader codes;
    private final Problems problems;
    private List<Field> fields = List.of();
    private final List<String> unreadableFields = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    OperationTableReader(Text id, Section section, CodeReader codes, Problems problems) {
        this.id = id;
        this.section = section;
        this.codes = codes;
        this.problems = problems;
    }

    @Nullable
    OperationTable read(@Nullable Text codesFrom) {
        section.allow(KEYS);
        Text type = Ids.type(section, problems);
        Heading heading = section.heading();
        FallbackReader fallback = new FallbackReader(section, codes, problems);
        fields = fields();
        Node groupsNode = section.node("groups");
        Node operationsNode = section.node("operations");
        if (groupsNode != null && operationsNode == null) {
            groups(groupsNode);
        } else if (groupsNode == null && operationsNode != null) {
            operations(operationsNode, null, null);
        } else if (groupsNode == null) {
            problems.add(
                    section.place(),
                    ProblemId.MISSING_KEY,
                    "\"groups\" or \"operations\" is missing in table " + id + "; add one of the two");
        } else {
            problems.add(
                    section.placeOf("operations"),
                    ProblemId.WRONG_TYPE,
                    "\"operations\" is not allowed together with \"groups\" (line "
                            + section.placeOf("groups").line() + "); remove one of the two");
        }
        return type == null || codesFrom == null
                ? null
                : new OperationTable(
                        id,
                        heading,
                        type,
                        codesFrom,
                        fallback.code(),
                        fallback.scope(),
                        fields,
                        List.copyOf(section.texts("open")),
                        List.copyOf(groups),
                        List.copyOf(operations));
    }

    /** Answers are not looked up by their values, and their values do not follow from numbers. */
    private List<Field> fields() {
        List<Field> simple = new ArrayList<>();
        FieldsReader reader = new FieldsReader(section, codes, problems);
        for (Field field : reader.read(AnswerForm.KEYS, "answers")) {
            if (field.unique() || field.many() || field.isRanged()) {
                problems.add(
                        field.id().place(),
                        ProblemId.WRONG_TYPE,
                        "field " + field.id() + " of an operation table must not be \"unique\" or \"many\" or have"
                                + " ranges; remove that");
                unreadableFields.add(field.id().value());
            } else {
                simple.add(field);
            }
        }
        unreadableFields.addAll(reader.unreadable());
        return List.copyOf(simple);
    }

    private void groups(Node node) {
        Section section = Section.of(node, "\"groups\"", problems);
        if (section != null && section.entries().isEmpty()) {
            problems.add(section.place(), ProblemId.EMPTY_TABLE, "\"groups\" is empty; add a group");
        }
        for (Node.Entry entry : section == null ? List.<Node.Entry>of() : section.entries()) {
            Text groupId = Ids.id(entry.key(), "a group", problems);
            Section body = Section.of(entry.value(), "group " + entry.key().text(), problems);
            if (body == null) {
                continue;
            }
            body.allow("title", "prefix", "operations");
            Text title = body.freeText("title");
            Text prefixText = body.text("prefix");
            Text prefix = prefixText == null ? null : Ids.constant(prefixText, problems);
            Node inside = body.required("operations");
            Text constant = groupId == null ? null : Ids.derived(groupId, "choose another id", problems);
            if (groupId != null && constant != null) {
                Group group = new Group(groupId, title == null ? groupId : title, constant.value());
                groups.add(group);
                if (inside != null) {
                    operations(inside, group, prefix);
                }
            }
        }
    }

    private void operations(Node node, @Nullable Group group, @Nullable Text prefix) {
        Section section = Section.of(node, "\"operations\"", problems);
        ConstantReader constants = new ConstantReader(prefix == null ? "" : prefix + "_", problems);
        for (Node.Entry entry : section == null ? List.<Node.Entry>of() : section.entries()) {
            Text name = Nodes.key(entry.key(), problems);
            if (name != null) {
                NameCharacters.check(name, problems);
                NameCharacters.checkOneLine(name, "the name of an operation", "; write it on one", problems);
            }
            OperationForm form = OperationForm.of(entry, codes.kind(), problems);
            if (form != null) {
                Section keys = form.keys();
                Text constant =
                        constants.constant(keys, name, "choose another name, such as Read, or add \"constant\"");
                List<Text> aliases = constants.others(keys, RowKey.ALIASES);
                Text deprecated = keys.freeText(RowKey.DEPRECATED.word());
                Text retired = keys.freeText(RowKey.RETIRED.word());
                Text doc = keys.freeText(RowKey.DOC.word());
                List<Answer> answers = new AnswerReader(codes, fields, unreadableFields, problems)
                        .read(entry.key().text(), form.answers());
                if (name != null && constant != null) {
                    operations.add(new Operation(group, name, constant, aliases, deprecated, retired, doc, answers));
                }
            }
        }
        if (section != null && section.entries().isEmpty()) {
            problems.add(section.place(), ProblemId.EMPTY_TABLE, "\"operations\" is empty; add an operation");
        }
    }
}
