package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Group;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of an operation table, and their types. */
final class TsOperations {
    private final OperationTable table;
    private final TsTable names;
    private final TsNumber codes;
    private final TsModule module;
    private final String codeType;
    private final String groupType;
    private final String reasonType;
    private final TsFieldTypes types;
    private final Map<Field, String> properties = new LinkedHashMap<>();

    TsOperations(OperationTable table, TsTable names, TsNumber codes, String codeType, TsModule module) {
        this.table = table;
        this.names = names;
        this.codes = codes;
        this.codeType = codeType;
        this.module = module;
        groupType = declareGroups();
        reasonType = declareReasons();
        types = new TsFieldTypes(names, module);
        for (Field field : table.fields()) {
            List<Text> values = new ArrayList<>();
            for (Operation operation : table.operations()) {
                for (Answer answer : operation.answers()) {
                    Text value = answer.values().get(field.id().value());
                    if (value != null) {
                        values.add(value);
                    }
                }
            }
            types.add(field, values);
            String property = JavaName.member(field.id().value());
            properties.put(field, Set.of("code", "name", "reasons").contains(property) ? property + "_" : property);
        }
    }

    private String declareGroups() {
        if (table.groups().isEmpty()) {
            return "";
        }
        String type = names.around("", "Group");
        List<String> ids = new ArrayList<>();
        TsValue.Members titles = new TsValue.Members();
        for (Group group : table.groups()) {
            ids.add(group.id().value());
            titles.with(
                    TsText.key(group.id().value()), TsValue.text(group.title().value()));
        }
        module.declare(
                new TsDoc().paragraph("The groups of the operations."),
                TsLine.union("", "export type " + type + " =", TsText.literals(ids)));
        module.record(
                new TsDoc().paragraph("The titles of the groups."), names.member("Groups"), type, "string", titles);
        return type;
    }

    private String declareReasons() {
        Set<String> ids = new LinkedHashSet<>();
        table.reasonsById()
                .values()
                .forEach(reasons -> reasons.forEach(reason -> {
                    Text id = reason.id();
                    if (id != null) {
                        ids.add(id.value());
                    }
                }));
        if (ids.isEmpty()) {
            return "";
        }
        String type = names.around("", "Reason");
        module.declare(
                new TsDoc().paragraph("The ids of phrases."),
                TsLine.union("", "export type " + type + " =", TsText.literals(List.copyOf(ids))));
        return type;
    }

    void export(String entries, String answerType, String entryType) {
        module.declare(new TsDoc().paragraph("A code that an operation may answer."), answerType(answerType));
        module.declare(
                new TsDoc().paragraph("What the table says about an operation."), entryType(entryType, answerType));
        TsValue.Members all = new TsValue.Members();
        table.operations().forEach(operation -> all.with(operation.constant().value(), entry(operation)));
        module.record(new TsDoc().paragraph("The entries of all operations."), entries, names.type(), entryType, all);
    }

    private String answerType(String type) {
        TsInterface answer = new TsInterface("export interface " + type + " {").with("The code.", "code", codeType);
        if (table.hasNames()) {
            answer.withOptional("The name of the code as this table prints it, where it has one.", "name", "string");
        }
        String id = reasonType.isEmpty() ? "" : "readonly id?: " + reasonType + "; ";
        answer.with("The phrases, in order.", "reasons", "readonly { " + id + "readonly phrase: string }[]");
        for (Field field : table.fields()) {
            String name = properties.get(field) + (field.optional() ? "?: " : ": ");
            answer.with(TsProperties.doc(field), "readonly " + name + types.of(field) + ";");
        }
        return answer.end("}");
    }

    private String entryType(String type, String answerType) {
        TsInterface entry = new TsInterface("export interface " + type + " {")
                .with("The operation.", "constant", names.type())
                .with("The name, as the table prints it.", "name", "string");
        if (!groupType.isEmpty()) {
            entry.with("The group.", "group", groupType);
        }
        entry.withOptional("Why not to use the operation, and what to use instead.", "deprecated", "string");
        entry.withOptional("Why the operation is not used any more.", "retired", "string");
        if (table.fallback() != null) {
            String doc = "The code to answer if no other fits.";
            if (table.fallbackScope() == null) {
                entry.with(doc, "fallback", codeType);
            } else {
                entry.withOptional(doc, "fallback", codeType);
            }
        }
        return entry.with("The answers that the table lists.", "answers", "readonly " + answerType + "[]")
                .end("}");
    }

    private TsValue entry(Operation operation) {
        List<TsValue> answers = new ArrayList<>();
        operation.answers().forEach(answer -> answers.add(answer(answer)));
        Group group = operation.group();
        Code fallback = table.fallback();
        FallbackScope scope = table.fallbackScope();
        TsValue own = fallback == null || (scope != null && !scope.covers(operation))
                ? null
                : new TsValue.Literal(codes.literal(fallback));
        return new TsValue.Members()
                .with("constant", TsValue.text(operation.constant().value()))
                .with("name", TsValue.text(operation.name().value()))
                .with("group", group == null ? null : TsValue.text(group.id().value()))
                .with("deprecated", text(operation.deprecated()))
                .with("retired", text(operation.retired()))
                .with("fallback", own)
                .with("answers", new TsValue.Items(answers));
    }

    private TsValue answer(Answer answer) {
        List<TsValue> reasons = new ArrayList<>();
        for (Reason reason : answer.reasons()) {
            reasons.add(new TsValue.Members()
                    .with("id", text(reason.id()))
                    .with("phrase", TsValue.text(reason.phrase().value())));
        }
        TsValue.Members members = new TsValue.Members()
                .with("code", new TsValue.Literal(codes.literal(answer.code())))
                .with("name", text(answer.name()))
                .with("reasons", new TsValue.Items(reasons));
        properties.forEach((field, property) -> {
            Text value = answer.values().get(field.id().value());
            members.with(property, value == null ? null : TsProperties.value(field, value));
        });
        return members;
    }

    private static @Nullable TsValue text(@Nullable Text text) {
        return text == null ? null : TsValue.text(text.value());
    }
}
