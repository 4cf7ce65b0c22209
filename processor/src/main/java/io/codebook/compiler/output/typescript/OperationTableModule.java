package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.output.TextFile;
import java.util.ArrayList;
import java.util.List;

/** The module of an operation table. */
final class OperationTableModule {
    private final OperationTable table;
    private final TsTable names;
    private final TsNumber codes;
    private final TsModule module;
    private final String codeType;
    private final String entries;
    private final String answer;
    private final String answerType;
    private final String entryType;

    /**
     * @param codes the numbers of the table of codes
     * @param ofCodes what the table of codes is called
     */
    OperationTableModule(OperationTable table, TsTable names, TsNumber codes, TsTable ofCodes) {
        this.table = table;
        this.names = names;
        this.codes = codes;
        module = new TsModule(names.module());
        codeType = module.use(ofCodes);
        entries = names.member("Entries");
        answer = names.member("Answer");
        answerType = names.around("", "Answer");
        entryType = names.around("", "Entry");
    }

    List<TextFile> files() {
        TsConstants constants = new TsConstants(names.type());
        for (Operation operation : table.operations()) {
            String literal = TsText.literal(operation.constant().value());
            TsDoc doc = new TsDoc().text("", operation.name()).text("", operation.doc());
            constants.add(
                    doc.discouraged(operation.retired(), operation.deprecated()),
                    operation.constant().value(),
                    literal);
            for (Text alias : operation.aliases()) {
                String link = "{@link " + names.type() + "." + operation.constant() + "}";
                constants.add(TsConstants.older(link), alias.value(), literal);
            }
        }
        constants.export(
                module,
                TsConstants.doc(table.heading(), "The operations of table " + table.id() + "."),
                "An operation of the table.");
        new TsOperations(table, names, codes, codeType, module).export(entries, answerType, entryType);
        addFind();
        ofCode(
                "The answer of an operation with a code; undefined if the table lists none.",
                answer,
                answerType + " | undefined",
                TsLine.call("return " + entries + "[operation].answers.find(", "(answer) => answer.code === code"));
        ofCode(
                "The phrases of an answer, in order.",
                names.member("Reasons"),
                "readonly string[]",
                TsLine.returned(" ?? ", answer + "(operation, code)?.reasons.map((reason) => reason.phrase)", "[]"));
        addAllows();
        return module.files();
    }

    private void addFind() {
        boolean isGrouped = !table.groups().isEmpty();
        String test = isGrouped ? "entry.group === group && entry.name === name" : "entry.name === name";
        module.function(
                new TsDoc().paragraph("Finds the entry of an operation by its name; undefined if there is none."),
                names.around("find", ""),
                isGrouped ? List.of("group: string", "name: string") : List.of("name: string"),
                entryType + " | undefined",
                isGrouped ? "group, name" : "name",
                TsLine.call("return Object.values(" + entries + ").find(", "(entry) => " + test));
    }

    private void addAllows() {
        String allows = names.member("Allows");
        TsClasses classes = new TsClasses(codes.table().kind());
        List<String> conditions = new ArrayList<>(List.of(answer + "(operation, code) !== undefined"));
        for (Text open : table.open()) {
            conditions.add(classes.is(open.value().substring(0, 1)));
        }
        ofCode(
                "Whether a code is an answer of an operation"
                        + (table.open().isEmpty() ? "." : ", or of a class that is open."),
                allows,
                "boolean",
                TsLine.returned(" || ", conditions.toArray(String[]::new)));
        if (table.fallback() != null) {
            String fallback = entries + "[operation].fallback";
            ofCode(
                    "Whether an operation may answer a code: as one that it allows, or as its fallback.",
                    names.member("MayAnswer"),
                    "boolean",
                    TsLine.returned(" || ", allows + "(operation, code)", fallback + " === code"));
            ofCode(
                    "The code if the operation allows it, otherwise its fallback, if it has one.",
                    names.member("OrFallback"),
                    codeType + (table.fallbackScope() == null ? "" : " | undefined"),
                    TsLine.returnedIf(allows + "(operation, code)", "code", fallback));
        }
    }

    /** Adds a function of an operation and a code. */
    private void ofCode(String doc, String function, String result, String body) {
        List<String> parameters = List.of("operation: " + names.type(), "code: " + codeType);
        module.function(new TsDoc().paragraph(doc), function, parameters, result, "operation, code", body);
    }
}
