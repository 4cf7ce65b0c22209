package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Text;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads which enum of the user stays, in a table for which no type is generated. */
final class ExistingEnumReader {
    /** The keys that say something about a generated type. */
    private static final List<String> OF_GENERATED = List.of(
            "type",
            "parts",
            CodeTable.PERSISTENCE,
            CodeTable.EXCEPTION,
            CodeTable.NUMBER_CONSTANTS,
            ExpectedApi.IMPLEMENTS,
            ExpectedApi.ANNOTATIONS);

    private ExistingEnumReader() {}

    /** The enum, or null after reporting why the text names none. */
    static @Nullable ExistingType read(Section table, Text name, Problems problems) {
        for (String key : OF_GENERATED) {
            if (table.has(key)) {
                problems.add(
                        table.placeOf(key),
                        ProblemId.UNKNOWN_KEY,
                        "\"" + key + "\" is for a generated type, and this table has \"" + CodeTable.ENUM
                                + "\"; remove one of the two");
            }
        }
        boolean isName = Ascii.isOf(name.value(), "._") && SourceVersion.isName(name.value());
        ExistingType type = isName && name.value().indexOf('.') > 0 ? ExistingType.of(name.value()) : null;
        if (type == null || !JavaName.isType(type.simpleName())) {
            problems.add(
                    name.place(),
                    ProblemId.BAD_TYPE,
                    "\"" + CodeTable.ENUM + "\" must be the qualified name of a Java enum, such as"
                            + " com.example.ErrorCode or com.example.Device.ErrorCode, but is \"" + name + "\"");
            return null;
        }
        return type;
    }
}
