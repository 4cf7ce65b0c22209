package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Finds the value of a field by the range that a number is in. Up to 64 ranges are conditions, which read best. More ranges are
 * in arrays with a binary search, as 400 conditions would not fit into a method that HotSpot compiles.
 */
public final class RangeSearch {
    private static final int MOST_CONDITIONS = 64;
    private static final int RANGE_BYTES = 15;
    private static final String HOLDER = "ByNumber";

    private final ClassName self;
    private final TypeName number;
    private final String suffix;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Range range, Field.Value value) {}

    public RangeSearch(Field field, NumberKind kind, ClassName self) {
        this.self = self;
        boolean isLong = kind == NumberKind.UINT32 || kind == NumberKind.INT64;
        number = isLong ? TypeName.LONG : TypeName.INT;
        suffix = isLong ? "L" : "";
        for (Field.Value value : field.values()) {
            for (Range range : value.ranges()) {
                entries.add(new Entry(range, value));
            }
        }
    }

    public TypeName parameter() {
        return number;
    }

    /** Adds the holder of the ranges where there is one. */
    public void addTo(TypeSpec.Builder type) {
        if (entries.size() > MOST_CONDITIONS) {
            type.addType(holder());
        }
    }

    /** The statements that look {@code number} up. */
    public CodeBlock body(List<Field.Value> values) {
        return entries.size() > MOST_CONDITIONS ? search() : conditions(values);
    }

    private CodeBlock conditions(List<Field.Value> values) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Field.Value value : values) {
            CodeBlock.Builder conditions = CodeBlock.builder();
            for (Range range : value.ranges()) {
                boolean isPair = value.ranges().size() > 1 && !range.isSingle();
                conditions.add(conditions.isEmpty() ? "" : " || ").add(isPair ? "($L)" : "$L", condition(range));
            }
            body.beginControlFlow("if ($L)", conditions.build())
                    .addStatement("return $N", value.constant())
                    .endControlFlow();
        }
        return body.addStatement("return null").build();
    }

    private CodeBlock condition(Range range) {
        return range.isSingle()
                ? CodeBlock.of("number == $L", literal(range.first().value()))
                : CodeBlock.of(
                        "number >= $L && number <= $L",
                        literal(range.first().value()),
                        literal(range.last().value()));
    }

    private String literal(long value) {
        return value + suffix;
    }

    private static CodeBlock search() {
        return CodeBlock.builder()
                .addStatement("int low = 0")
                .addStatement("int high = $N.FIRST.length - 1", HOLDER)
                .beginControlFlow("while (low <= high)")
                .addStatement("int middle = (low + high) >>> 1")
                .beginControlFlow("if (number < $N.FIRST[middle])", HOLDER)
                .addStatement("high = middle - 1")
                .nextControlFlow("else if (number > $N.LAST[middle])", HOLDER)
                .addStatement("low = middle + 1")
                .nextControlFlow("else")
                .addStatement("return $N.VALUE[middle]", HOLDER)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return null")
                .build();
    }

    private TypeSpec holder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(HOLDER)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The ranges in ascending order.")
                .addField(array("FIRST", number))
                .addField(array("LAST", number))
                .addField(array("VALUE", self));
        entries.sort(Comparator.comparing(entry -> entry.range().first().value()));
        StaticFill fill = new StaticFill();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            fill.add(
                    RANGE_BYTES,
                    "range($L, $L, $L, $T.$N)",
                    i,
                    literal(entry.range().first().value()),
                    literal(entry.range().last().value()),
                    self,
                    entry.value().constant());
        }
        fill.addTo(type);
        return type.addMethod(MethodSpec.methodBuilder("range")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(TypeName.INT, "place")
                        .addParameter(number, "first")
                        .addParameter(number, "last")
                        .addParameter(self, "value")
                        .addStatement("FIRST[place] = first")
                        .addStatement("LAST[place] = last")
                        .addStatement("VALUE[place] = value")
                        .build())
                .build();
    }

    private FieldSpec array(String name, TypeName element) {
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T[$L]", element, entries.size())
                .build();
    }
}
