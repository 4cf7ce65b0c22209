package io.codebook.imports;

import io.codebook.compiler.model.NumberKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as codes.yaml has it.
 *
 * @param lines its lines, the first of which is its id, without the indentation of the whole table
 * @param count how many codes it has
 * @param remarks what a person has to look at, in the order of the file; what concerns a row stands in comments, too
 */
record TableText(List<String> lines, int count, List<Remark> remarks) {
    private static final int LARGEST_STATUS = 599;

    /**
     * Writes the table that was found.
     *
     * @param takenIds what no field can be called, because Java has other methods of these names
     * @param parts how the constants are split into several enums; empty if one is enough
     */
    static TableText of(FoundTable found, TableNames names, Set<String> takenIds, String parts) {
        NumberKind given = names.kind();
        NumberKind kind = given == null ? kind(found.codes()) : given;
        KeptEnum keptEnum = found.kept();
        KeptCodes kept = new KeptCodes(found.codes(), kind, keptEnum != null);
        List<FoundCode> codes = kept.codes();
        Map<String, FieldColumn> fields = fields(codes, found.enumerated(), takenIds);
        RowText rows = new RowText(fields, keptEnum != null);
        List<String> lines = new ArrayList<>();
        lines.add(YamlText.of(names.id()) + ":");
        if (keptEnum == null) {
            lines.add("  source: " + YamlText.of(names.source()));
            lines.add("  type: " + YamlText.of(names.type()));
        } else {
            lines.add("  enum: " + keptEnum.type());
        }
        lines.add("  number: " + kind.word());
        if (!parts.isEmpty()) {
            lines.add("  parts: " + parts);
        }
        if (keptEnum != null) {
            lines.add("  accessors: {" + String.join(", ", accessors(keptEnum, fields)) + "}");
        }
        if (!fields.isEmpty()) {
            lines.add("  fields:");
            fields.values().forEach(field -> lines.add("    " + field.id() + ": " + field.declaration()));
        }
        lines.add("  codes:");
        for (FoundCode code : codes) {
            lines.addAll(rows.lines(code, kept.synonyms(code)));
        }
        List<Remark> remarks = new ArrayList<>(found.leftOut());
        remarks.addAll(kept.remarks());
        remarks.addAll(rows.remarks());
        remarks.sort(Comparator.comparing(Remark::place));
        if (given == null && areLikeStatuses(codes, kind)) {
            remarks.add(new Remark(
                    codes.get(0).place(),
                    "all numbers are from 100 to " + LARGEST_STATUS
                            + "; if they are HTTP statuses, import them with --kind http"));
        }
        if (!parts.isEmpty()) {
            remarks.add(new Remark(
                    codes.get(0).place(),
                    codes.size() + " codes are too many for one enum, so the table has \"parts: " + parts
                            + "\"; choose now, because other parts are a break once they are accepted"));
        }
        return new TableText(List.copyOf(lines), codes.size(), List.copyOf(remarks));
    }

    private static NumberKind kind(List<FoundCode> codes) {
        List<String> numbers = new ArrayList<>();
        for (FoundCode code : codes) {
            if (!NumberForms.isRange(code.number())) {
                numbers.add(code.number());
            }
        }
        return NumberForms.kind(numbers);
    }

    private static List<String> accessors(KeptEnum kept, Map<String, FieldColumn> fields) {
        List<String> accessors = new ArrayList<>();
        kept.parts().forEach((part, method) -> accessors.add(part + ": " + method));
        fields.forEach((column, field) ->
                accessors.add(field.id() + ": " + kept.fields().get(column)));
        return accessors;
    }

    /** The fields by their columns. */
    private static Map<String, FieldColumn> fields(
            List<FoundCode> codes, Set<String> enumerated, Set<String> takenIds) {
        Set<String> columns = new LinkedHashSet<>();
        codes.forEach(code -> columns.addAll(code.fields().keySet()));
        Map<String, FieldColumn> fields = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (String column : columns) {
            FieldColumn field = FieldColumn.of(column, codes, enumerated.contains(column), takenIds);
            if (ids.add(field.id())) {
                fields.put(column, field);
            }
        }
        return fields;
    }

    private static boolean areLikeStatuses(List<FoundCode> codes, NumberKind kind) {
        return kind == NumberKind.INT
                && !codes.isEmpty()
                && codes.stream()
                        .allMatch(code -> NumberForms.fits(code.number(), NumberKind.HTTP)
                                && Integer.parseInt(NumberForms.canonical(code.number(), kind)) <= LARGEST_STATUS);
    }
}
