package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An enum of C, C++ or Protocol Buffers.
 *
 * @param outer the names of what it is in, such as a message, each with a dot behind it
 * @param separator what stands behind each constant
 * @param tokens what is between the braces
 * @param isClosed whether there is a brace behind it
 */
record EnumBody(String outer, String name, int line, String separator, List<Token> tokens, boolean isClosed) {
    private static final Set<String> SCOPES = Set.of("message", "namespace", "class", "struct", "union");

    /** All enums of a file, in their order. */
    static List<EnumBody> all(List<Token> tokens, String separator) {
        List<EnumBody> enums = new ArrayList<>();
        Deque<String> scopes = new ArrayDeque<>();
        String scope = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is("enum")) {
                scope = scope(scope, i, tokens, scopes);
                continue;
            }
            int line = tokens.get(i).line();
            String name = "";
            int open = i + 1;
            while (open < tokens.size()
                    && !tokens.get(open).is("{")
                    && !tokens.get(open).is(";")) {
                Token token = tokens.get(open);
                boolean isName = token.kind() == Token.Kind.WORD && !token.is("class") && !token.is("struct");
                name = name.isEmpty() && isName ? token.text() : name;
                open++;
            }
            if (open == tokens.size() || tokens.get(open).is(";")) {
                continue;
            }
            int close = open + 1;
            for (int depth = 1; close < tokens.size(); close++) {
                depth += tokens.get(close).is("{") ? 1 : tokens.get(close).is("}") ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
            boolean isTypedef = name.isEmpty()
                    && close + 1 < tokens.size()
                    && tokens.get(close + 1).kind() == Token.Kind.WORD;
            enums.add(new EnumBody(
                    String.join("", scopes),
                    isTypedef ? tokens.get(close + 1).text() : name,
                    line,
                    separator,
                    tokens.subList(open + 1, close),
                    close < tokens.size()));
            i = close;
        }
        return enums;
    }

    /**
     * Follows the braces outside of enums.
     *
     * @param scope the name of what opens next, with a dot behind it, or an empty text
     * @return the same for the next token
     */
    private static String scope(String scope, int index, List<Token> tokens, Deque<String> scopes) {
        Token token = tokens.get(index);
        if (token.kind() == Token.Kind.WORD && SCOPES.contains(token.text()) && index + 1 < tokens.size()) {
            Token name = tokens.get(index + 1);
            return name.kind() == Token.Kind.WORD ? name.text() + "." : "";
        }
        if (token.is("{")) {
            scopes.addLast(scope);
        } else if (token.is("}")) {
            scopes.pollLast();
        }
        return token.is("{") || token.is("}") || token.is(";") ? "" : scope;
    }

    /** Reports an enum whose end is missing, and returns whether it is. */
    boolean isCutOff(String file, Problems problems) {
        if (!isClosed) {
            problems.add(
                    new Place(file, line, 1),
                    ProblemId.NOT_IMPORTED,
                    "enum " + name + " has no closing brace; the file seems to be cut off");
        }
        return !isClosed;
    }

    /** The enums that have the wanted name, if one is given, and a constant with the prefix. */
    static List<EnumBody> chosen(List<EnumBody> enums, ImportOptions options) {
        List<EnumBody> chosen = new ArrayList<>(enums);
        chosen.removeIf(body -> !options.enumName().isEmpty()
                && !body.name().equals(options.enumName())
                && !(body.outer() + body.name()).equals(options.enumName()));
        chosen.removeIf(body -> !options.prefix().isEmpty()
                && body.tokens().stream()
                        .noneMatch(token ->
                                token.kind() == Token.Kind.WORD && token.text().startsWith(options.prefix())));
        return chosen;
    }

    /** Why there is not exactly one enum to take. */
    static String choice(List<EnumBody> enums, String wanted) {
        if (!enums.isEmpty()
                && wanted.isEmpty()
                && enums.stream().allMatch(body -> body.name().isEmpty())) {
            return "there are several enums without a name; take the names of one with --prefix";
        }
        List<String> names = new ArrayList<>();
        for (EnumBody body : enums) {
            boolean isAlone = enums.stream()
                            .filter(other -> other.name().equals(body.name()))
                            .count()
                    == 1;
            if (!body.name().isEmpty()) {
                names.add(isAlone ? body.name() : body.outer() + body.name());
            }
        }
        if (enums.isEmpty()) {
            return "there is no enum, and no other constant that is an integer";
        }
        return wanted.isEmpty() || enums.stream().anyMatch(body -> body.name().equals(wanted))
                ? "there are several enums; name one with --enum: " + String.join(", ", names)
                : "there is no enum " + wanted + "; there are " + String.join(", ", names);
    }

    /** The text of a comment that ends right above a line. */
    static String commentAbove(Token before, int line) {
        long height = before.text().lines().count();
        return before.kind() == Token.Kind.COMMENT && before.line() + height == line ? before.comment() : "";
    }

    /**
     * The constants as codes.
     *
     * @param known values of other constants, to which these are added
     */
    List<FoundCode> codes(String file, String prefix, Map<String, BigInteger> known, List<Remark> leftOut) {
        List<FoundCode> codes = new ArrayList<>();
        List<Token> entry = new ArrayList<>();
        String above = "";
        @Nullable BigInteger next = BigInteger.ZERO;
        int lastLine = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean isEnd = i == tokens.size() || tokens.get(i).is(separator);
            if (!isEnd) {
                Token token = tokens.get(i);
                if (token.kind() == Token.Kind.DIRECTIVE) {
                    leftOut.add(new Remark(
                            new Place(file, token.line(), 1),
                            "this line of the preprocessor is passed over; what it chooses among is all there"));
                } else if (token.kind() != Token.Kind.COMMENT) {
                    entry.add(token);
                } else if (entry.isEmpty() && token.line() > lastLine) { // and not beside the constant before
                    above = token.comment();
                }
                continue;
            }
            if (!entry.isEmpty()) {
                Token constant = entry.get(0);
                String beside = commentBeside(i);
                Place place = new Place(file, constant.line(), 1);
                List<Token> value = value(entry);
                BigInteger number = value.isEmpty() ? next : ConstantExpression.valueOf(value, known);
                boolean isOption = constant.is("option") || constant.is("reserved");
                if (!isOption && number == null) {
                    next = null;
                    leftOut.add(
                            new Remark(place, "left out " + constant.text() + ", because its value is not known here"));
                } else if (!isOption && number != null) {
                    known.put(constant.text(), number);
                    next = number.add(BigInteger.ONE);
                    if (constant.text().startsWith(prefix)) {
                        codes.add(new FoundCode(
                                place,
                                value.isEmpty() ? number.toString() : HeaderReader.written(value, number),
                                "",
                                constant.text(),
                                beside.isEmpty() ? above : beside,
                                isDeprecated(entry) ? "deprecated in " + name : "",
                                Map.of()));
                    }
                }
            }
            lastLine = i == tokens.size() ? lastLine : tokens.get(i).line();
            entry.clear();
            above = "";
        }
        return codes;
    }

    /** What stands between the equals sign and options in brackets. */
    private static List<Token> value(List<Token> entry) {
        int equals = 1;
        while (equals < entry.size() && !entry.get(equals).is("=")) {
            equals++;
        }
        int end = equals;
        while (end < entry.size() && !entry.get(end).is("[")) {
            end++;
        }
        return equals < entry.size() ? entry.subList(equals + 1, end) : List.of();
    }

    private static boolean isDeprecated(List<Token> entry) {
        for (int i = 0; i + 2 < entry.size(); i++) {
            if (entry.get(i).is("deprecated") && entry.get(i + 2).is("true")) {
                return true;
            }
        }
        return false;
    }

    /** The comment on the line of a constant, before or behind its separator. */
    private String commentBeside(int end) {
        int line = end > 0 ? tokens.get(end - 1).line() : 0;
        for (int i = Math.max(0, end - 1); i <= Math.min(end + 1, tokens.size() - 1); i++) {
            Token token = tokens.get(i);
            boolean isLastOfNext =
                    i > end && i > 0 && token.line() != tokens.get(end).line();
            if (token.kind() == Token.Kind.COMMENT && token.line() >= line && !isLastOfNext) {
                return token.comment();
            }
        }
        return "";
    }
}
