package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code parts}, the size of the enums that a large table is split into. */
final class PartsReader {
    /** From 2 to the largest number of 31 bits, so that the index of a part fits into 32 bits. */
    private static final Pattern NUMBERS =
            Pattern.compile("[2-9]|[1-9][0-9]{1,8}|0[xX]([2-9A-Fa-f]|[1-9A-Fa-f][0-9A-Fa-f]{1,6}|[1-7][0-9A-Fa-f]{7})");

    private static final Pattern CHARACTERS = Pattern.compile("[1-9][0-9]?");

    private PartsReader() {}

    static @Nullable Parts read(@Nullable Text written, NumberKind kind, Problems problems) {
        if (written == null) {
            return null;
        }
        if (kind.hasClasses()) {
            problems.add(
                    written.place(),
                    ProblemId.BAD_PARTS,
                    "\"parts\" is not allowed here, because all " + kind.word()
                            + " codes fit into one enum; remove it");
            return null;
        }
        if (kind == NumberKind.INT64) {
            problems.add(
                    written.place(),
                    ProblemId.BAD_PARTS,
                    "\"parts\" is not allowed in a table of int64 numbers; remove it, or use \"number: int\" or \"uint32\"");
            return null;
        }
        if (!(kind.isNumeric() ? NUMBERS : CHARACTERS).matcher(written.value()).matches()) {
            problems.add(
                    written.place(),
                    ProblemId.BAD_PARTS,
                    "\"parts\" must be how many "
                            + (kind.isNumeric()
                                    ? "numbers one enum covers, from 2 to 999999999 or 0x7FFFFFFF, such as 1000"
                                    : "first characters the codes of one enum share, 1 to 99, such as 2")
                            + ", but is \"" + written + "\"");
            return null;
        }
        return new Parts(written, kind, Integer.decode(written.value()));
    }
}
