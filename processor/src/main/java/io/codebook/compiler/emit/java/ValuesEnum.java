package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.lookup.RangeSearch;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import javax.lang.model.element.Modifier;

/** The enum of the permitted values of a field, nested in the enum of its table. */
final class ValuesEnum {
    private ValuesEnum() {}

    static TypeSpec of(Field field, CodeTable table, JavaTarget target) {
        return of(field, table.kind(), Columns.valuesType(field, table, target), target);
    }

    static TypeSpec of(Field field, NumberKind kind, ClassName self, JavaTarget target) {
        TypeSpec.Builder type = LabelledEnum.of(self).addJavadoc("The values of {@code $L}.", field.id());
        for (Field.Value value : field.values()) {
            LabelledEnum.addConstant(
                    type, value.constant(), value.name().value(), new Javadoc().paragraph(describe(value)));
        }
        if (field.isRanged()) {
            RangeSearch search = new RangeSearch(field, kind, self);
            type.addMethod(find(field, search, target.nullable(self)));
            search.addTo(type);
            if (kind == NumberKind.UINT32) {
                type.addMethod(findByBits(target.nullable(self)));
            }
        }
        type.addMethod(LabelledEnum.accessor("The value"));
        return type.build();
    }

    private static String describe(Field.Value value) {
        StringBuilder ranges = new StringBuilder();
        for (Range range : value.ranges()) {
            ranges.append(ranges.isEmpty() ? "" : ", ").append(range);
        }
        return "<code>" + Javadoc.escape(value.name().value()) + "</code>"
                + (ranges.isEmpty() ? "" : ": " + Javadoc.escape(ranges.toString())) + ".";
    }

    private static MethodSpec find(Field field, RangeSearch search, TypeName found) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(found)
                .addParameter(search.parameter(), "number")
                .addJavadoc(new Javadoc()
                        .paragraph("Finds the value that follows from the number of a code, known or unknown.")
                        .tag("@param number any number")
                        .tag("@return the value, or null if no range contains the number")
                        .build())
                .addCode(search.body(field.values()))
                .build();
    }

    private static MethodSpec findByBits(TypeName found) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(found)
                .addParameter(TypeName.INT, "bits")
                .addJavadoc(new Javadoc()
                        .paragraph("Does the same as {@link #find(long)}, for the 32 bits of the number.")
                        .tag("@param bits any bits")
                        .tag("@return the result of {@link #find(long)}")
                        .build())
                .addStatement("return find($T.toUnsignedLong(bits))", Integer.class)
                .build();
    }
}
