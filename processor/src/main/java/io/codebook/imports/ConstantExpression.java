package io.codebook.imports;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the value of a constant: numbers and constants before it, with {@code + - << |} and parentheses. */
final class ConstantExpression {
    private final List<Token> tokens;
    private final Map<String, BigInteger> known;
    private int at;

    private ConstantExpression(List<Token> tokens, Map<String, BigInteger> known) {
        this.tokens = tokens;
        this.known = known;
    }

    /** The value, or null when it is none of integers. */
    static @Nullable BigInteger valueOf(List<Token> tokens, Map<String, BigInteger> known) {
        ConstantExpression expression = new ConstantExpression(tokens, known);
        BigInteger value = expression.alternatives();
        return expression.at == tokens.size() ? value : null;
    }

    private @Nullable BigInteger alternatives() {
        BigInteger value = shifted();
        while (value != null && accept("|")) {
            BigInteger next = shifted();
            value = next == null ? null : value.or(next);
        }
        return value;
    }

    private @Nullable BigInteger shifted() {
        BigInteger value = sum();
        while (value != null && accept("<<")) {
            BigInteger next = sum();
            if (next == null || next.signum() < 0 || next.bitLength() >= Byte.SIZE) {
                return null;
            }
            value = value.shiftLeft(next.intValue());
        }
        return value;
    }

    private @Nullable BigInteger sum() {
        BigInteger value = operand();
        while (value != null && at < tokens.size()) {
            boolean isPlus = tokens.get(at).is("+");
            if (!isPlus && !tokens.get(at).is("-")) {
                return value;
            }
            at++;
            BigInteger next = operand();
            value = next == null ? null : isPlus ? value.add(next) : value.subtract(next);
        }
        return value;
    }

    private @Nullable BigInteger operand() {
        if (accept("-")) {
            BigInteger value = operand();
            return value == null ? null : value.negate();
        }
        if (accept("(")) {
            BigInteger value = alternatives();
            return accept(")") ? value : null;
        }
        if (at == tokens.size()) {
            return null;
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NUMBER -> number(token.text());
            case WORD -> known.get(token.text());
            default -> null;
        };
    }

    private boolean accept(String sign) {
        boolean is = at < tokens.size() && tokens.get(at).is(sign);
        at += is ? 1 : 0;
        return is;
    }

    /** A literal of C: decimal, octal or hexadecimal. */
    private static @Nullable BigInteger number(String literal) {
        String digits = literal.toLowerCase(Locale.ROOT).replace("'", "").replaceFirst("[ul]+$", "");
        try {
            if (digits.startsWith("0x")) {
                return new BigInteger(digits.substring(2), 16);
            }
            return new BigInteger(digits, digits.startsWith("0") && digits.length() > 1 ? 8 : 10);
        } catch (NumberFormatException wrong) {
            return null;
        }
    }
}
