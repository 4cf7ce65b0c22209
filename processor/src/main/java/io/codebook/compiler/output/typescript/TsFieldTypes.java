package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types of the values of fields: those of fields with values, and of labels, have a name. */
final class TsFieldTypes {
    private final TsTable names;
    private final TsModule module;
    private final Map<Field, String> types = new LinkedHashMap<>();
    private String classes = "";

    TsFieldTypes(TsTable names, TsModule module) {
        this.names = names;
        this.module = module;
    }

    /** Declares the type of a field, if it has one of its own. */
    void add(Field field, List<Text> values) {
        String type = switch (field.type()) {
            case VALUES -> {
                List<String> declared = new ArrayList<>();
                field.values().forEach(value -> declared.add(value.name().value()));
                yield declare(field, declared);
            }
            case LABEL -> {
                Set<String> labels = new LinkedHashSet<>();
                values.forEach(value -> labels.add(value.value()));
                yield labels.isEmpty() ? "string" : declare(field, List.copyOf(labels));
            }
            case TEXT -> "string";
            case INT -> "number";
            case BOOLEAN -> "boolean";
        };
        types.put(field, type);
    }

    void addAll(CodeTable table) {
        if (table.kind().hasClasses()) {
            classes = names.around("", "ResponseClass");
            TsDoc doc = new TsDoc().paragraph("The classes of codes.");
            declare(doc, classes, new TsClasses(table.kind()).all());
        }
        for (Field field : table.fields()) {
            List<Text> values = new ArrayList<>();
            for (Row row : table.rows().values()) {
                values.addAll(row.values(field.id().value()));
            }
            add(field, values);
        }
    }

    String of(Field field) {
        return Objects.requireNonNull(types.get(field));
    }

    /** The type of the classes of codes; only for tables whose codes have classes. */
    String ofClasses() {
        return classes;
    }

    private String declare(Field field, List<String> values) {
        String id = field.id().value();
        String type = names.around("", JavaName.type(id));
        declare(new TsDoc().paragraph("The values of " + TsDoc.escape(id) + ".").text("", field.doc()), type, values);
        return type;
    }

    private void declare(TsDoc doc, String type, List<String> values) {
        module.declare(doc, TsLine.union("", "export type " + type + " =", TsText.literals(values)));
    }
}
