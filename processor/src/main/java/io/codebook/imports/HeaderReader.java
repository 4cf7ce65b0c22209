package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the constants of a header in C: macros that are integers, and one enum, or else the macros alone. */
final class HeaderReader implements CodesReader {
    private static final Pattern DEFINE = Pattern.compile("(?s)#\\s*define\\s+([A-Za-z_]\\w*)(\\(?)(.*)");

    @Override
    public @Nullable FoundTable read(String file, String text, ImportOptions options, Problems problems) {
        List<Token> tokens = Token.of(text);
        Map<String, BigInteger> known = new HashMap<>();
        List<Remark> leftOut = new ArrayList<>();
        List<FoundCode> macros = macros(tokens, file, options, known, leftOut);
        List<EnumBody> enums = EnumBody.chosen(EnumBody.all(tokens, ","), options);
        if (enums.size() == 1 && (macros.isEmpty() || !options.enumName().isEmpty())) {
            EnumBody body = enums.get(0);
            if (body.isCutOff(file, problems)) {
                return null;
            }
            List<Remark> ofEnum = new ArrayList<>();
            return new FoundTable(body.name(), body.codes(file, options.prefix(), known, ofEnum), ofEnum);
        }
        if (!macros.isEmpty() && options.enumName().isEmpty()) {
            for (EnumBody body : enums) {
                leftOut.add(new Remark(
                        new Place(file, body.line(), 1),
                        "left out enum " + body.name() + "; --enum takes it, and not the macros"));
            }
            return new FoundTable("", macros, leftOut);
        }
        problems.add(
                Place.startOf(file),
                ProblemId.NOT_IMPORTED,
                EnumBody.choice(EnumBody.all(tokens, ","), options.enumName()));
        return null;
    }

    private static List<FoundCode> macros(
            List<Token> tokens,
            String file,
            ImportOptions options,
            Map<String, BigInteger> known,
            List<Remark> leftOut) {
        List<FoundCode> macros = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Token before = new Token(Token.Kind.SIGN, "", 0);
        for (Token token : tokens) {
            Matcher define = DEFINE.matcher(token.text().replaceAll("\\\\\\r?\\n", " "));
            if (token.kind() == Token.Kind.DIRECTIVE && define.matches()) {
                Place place = new Place(file, token.line(), 1);
                List<Token> value = new ArrayList<>();
                String comment = EnumBody.commentAbove(before, token.line());
                for (Token part : Token.of(define.group(3))) {
                    if (part.kind() == Token.Kind.COMMENT) {
                        comment = part.comment();
                    } else {
                        value.add(part);
                    }
                }
                String name = define.group(1);
                Integer earlier = lines.putIfAbsent(name, token.line());
                if (earlier != null && name.startsWith(options.prefix())) {
                    leftOut.add(new Remark(
                            place,
                            "left out, because macro " + name + " is defined in line " + earlier
                                    + ", too; look which of the two is right"));
                    before = token;
                    continue;
                }
                boolean isFunction = !define.group(2).isEmpty();
                BigInteger number = isFunction || value.isEmpty() ? null : ConstantExpression.valueOf(value, known);
                if (number != null) {
                    known.put(name, number);
                }
                if (name.startsWith(options.prefix()) && number != null) {
                    macros.add(new FoundCode(place, written(value, number), "", name, comment, "", Map.of()));
                } else if (name.startsWith(options.prefix()) && !isFunction && !value.isEmpty()) {
                    leftOut.add(new Remark(place, "left out macro " + name + ", because its value is no integer"));
                }
            }
            before = token;
        }
        return macros;
    }

    /** A number as the header writes it, if it is a literal of codes.yaml, too. */
    static String written(List<Token> value, BigInteger number) {
        String text = value.size() == 1 ? value.get(0).text().replaceFirst("[uUlL]+$", "") : "";
        return text.matches("0[xX][0-9A-Fa-f]+") ? text : number.toString();
    }
}
