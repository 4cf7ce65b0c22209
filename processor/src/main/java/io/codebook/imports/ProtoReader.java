package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an enum of a file of Protocol Buffers. */
final class ProtoReader implements CodesReader {
    @Override
    public @Nullable FoundTable read(String file, String text, ImportOptions options, Problems problems) {
        List<Token> tokens = Token.of(text);
        List<EnumBody> all = EnumBody.all(tokens, ";");
        for (EnumBody body : all) {
            if (body.isCutOff(file, problems)) {
                return null;
            }
        }
        int open = 0;
        for (Token token : tokens) {
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        if (open != 0) {
            problems.add(
                    Place.startOf(file),
                    ProblemId.NOT_IMPORTED,
                    "not every brace has its other half; the file seems to be cut off");
            return null;
        }
        List<EnumBody> enums = EnumBody.chosen(all, options);
        if (enums.size() != 1) {
            problems.add(Place.startOf(file), ProblemId.NOT_IMPORTED, EnumBody.choice(all, options.enumName()));
            return null;
        }
        List<Remark> leftOut = new ArrayList<>();
        EnumBody body = enums.get(0);
        return new FoundTable(body.name(), body.codes(file, options.prefix(), new HashMap<>(), leftOut), leftOut);
    }
}
