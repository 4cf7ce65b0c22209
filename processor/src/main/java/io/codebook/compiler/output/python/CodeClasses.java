package io.codebook.compiler.output.python;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;

/** The properties that follow from the number of an HTTP or CoAP code, known or not. */
final class CodeClasses {
    private final CodeTable table;
    private final PythonTypes types;

    CodeClasses(CodeTable table, PythonTypes types) {
        this.table = table;
        this.types = types;
    }

    void addTo(PythonClass codes, boolean isKnown) {
        if (table.kind() == NumberKind.COAP) {
            codes.with(PythonMethod.property("text", "str")
                    .doc("The code as text, such as 4.04.")
                    .does("return f\"{self.class_digit}.{self.detail:02}\""));
            codes.with(PythonMethod.property("class_digit", "int")
                    .doc("The class, the upper three bits.")
                    .does("return self.number >> 5"));
            codes.with(PythonMethod.property("detail", "int")
                    .doc("The detail, the lower five bits.")
                    .does("return self.number & 0x1F"));
        }
        if (table.kind().hasClasses()) {
            String word = table.kind().word();
            codes.with(PythonMethod.property("response_class", types.responseClass())
                    .doc("The class of the code, its first digit.")
                    .does("return " + types.responseClass() + ".of_" + word + "(self.number)"));
            codes.with(isKnown ? itself() : table.kind() == NumberKind.HTTP ? genericStatus() : genericCode());
        }
    }

    private PythonMethod orGeneric(String returned) {
        return PythonMethod.of("or_generic", returned);
    }

    private PythonMethod itself() {
        return orGeneric(types.of(table.type()))
                .doc("Return the code itself, as it is known.")
                .does("return self");
    }

    private PythonMethod genericStatus() {
        String type = types.of(table.type());
        return orGeneric(type + " | None")
                .doc(
                        "Return the x00 code of the class, or None, by RFC 9110, Section 15.",
                        "It is 500 outside 100 to 599.")
                .does("if not 100 <= self.number <= 599:")
                .does("    return " + type + ".find(500)")
                .does("return " + type + ".find(self.number // 100 * 100)");
    }

    private PythonMethod genericCode() {
        String type = types.of(table.type());
        return orGeneric(type + " | None")
                .doc("Return the 4.00 or 5.00 of the class, or None, by RFC 7252, Section 5.2.")
                .does("if self.class_digit not in (4, 5):")
                .does("    return None")
                .does("return " + type + ".find(self.number & 0xE0)");
    }
}
