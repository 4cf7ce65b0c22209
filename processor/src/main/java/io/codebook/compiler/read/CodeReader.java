package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Text;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers of one kind, and ranges of them. */
public final class CodeReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0[xX][0-9A-Fa-f]{1,20}|[0-9]{1,20})");
    private static final Pattern COAP = Pattern.compile("([0-9])\\.([0-9]{1,2})");
    /** The first minus that is not the first character separates the two: {@code -5--1} and {@code 0x10-0x1F} are ranges. */
    private static final Pattern RANGE = Pattern.compile("(\\S[^-\\s]*)\\s*-\\s*(\\S+)");

    /** So many digits always fit into an int. */
    private static final int SAFE_DIGITS = 9;

    private static final String MUST_BE = "the number must be ";

    private static final int CLASS_BITS = 5;
    private static final int MAX_DETAIL = 31;

    private final NumberKind kind;
    private final Problems problems;

    public CodeReader(NumberKind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    NumberKind kind() {
        return kind;
    }

    /** The number, or null after reporting why the text is none of this kind. */
    @Nullable
    Code read(Text text) {
        return switch (kind) {
            case INT -> number(text, "a signed 32-bit integer from -2147483648 to 2147483647");
            case INT64 -> number(text, "a signed 64-bit integer from -9223372036854775808 to 9223372036854775807");
            case UINT32 -> number(text, "an unsigned 32-bit integer from 0 to 4294967295");
            case HTTP -> number(text, "an HTTP status from 100 to 999");
            case COAP -> coap(text);
            case TEXT -> text(text);
        };
    }

    /** The range, which may be a single number, or null after reporting why the text is none. */
    public @Nullable Range range(Text text) {
        Matcher matcher = RANGE.matcher(text.value());
        boolean single = !kind.isNumeric() || !matcher.matches();
        Code first = read(single ? text : new Text(text.place(), matcher.group(1)));
        Code last = single ? first : read(new Text(text.place(), matcher.group(2)));
        if (first == null || last == null) {
            return null;
        }
        if (first.value() > last.value()) {
            problems.add(
                    text.place(),
                    ProblemId.BAD_RANGE,
                    text.value() + " must start with the smaller number; write " + last.written() + "-"
                            + first.written());
            return null;
        }
        return new Range(first, last);
    }

    /** Texts that look the same must be the same code, so invisible characters are not allowed. */
    private @Nullable Code text(Text text) {
        String written = text.value();
        boolean hasInvisible = written.codePoints().anyMatch(CodeReader::isInvisible);
        if (hasInvisible || !written.equals(written.strip())) {
            problems.add(
                    text.place(),
                    ProblemId.BAD_NUMBER,
                    "\"" + written
                            + "\" must not start or end with a space or contain invisible characters; remove them");
            return null;
        }
        return new Code(text.place(), written, written, 0);
    }

    private static boolean isInvisible(int c) {
        return c != ' '
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    private @Nullable Code number(Text text, String what) {
        long min = kind.smallest();
        long max = kind.largest();
        String written = text.value();
        if (isShort(written)) {
            int value = Integer.parseInt(written);
            if (value >= min && value <= max) {
                return new Code(text.place(), written, written, value);
            }
        }
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.matches() || written.equals("-0")) {
            problems.add(text.place(), ProblemId.BAD_NUMBER, MUST_BE + what + ", but is \"" + written + "\"");
            return null;
        }
        String digits = matcher.group(1);
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        if (hex && kind == NumberKind.HTTP) {
            problems.add(text.place(), ProblemId.BAD_NUMBER, MUST_BE + "an HTTP status in decimal, but is " + written);
            return null;
        }
        if (!hex && digits.length() > 1 && digits.startsWith("0")) {
            problems.add(
                    text.place(),
                    ProblemId.LEADING_ZEROS,
                    written + " must not have leading zeros; remove them, or use \"number: text\" if they matter");
            return null;
        }
        BigInteger magnitude = hex ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
        BigInteger value = written.startsWith("-") ? magnitude.negate() : magnitude;
        if (value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            problems.add(
                    text.place(), ProblemId.OUT_OF_RANGE, MUST_BE + what + ", but is " + written + otherKind(value));
            return null;
        }
        return new Code(text.place(), written, value.toString(), value.longValue());
    }

    /** The kind of number for a value that is none of this kind, as a remedy; else empty. */
    private String otherKind(BigInteger value) {
        if (kind == NumberKind.INT && value.signum() > 0 && value.bitLength() <= Integer.SIZE) {
            return "; use \"number: uint32\" for unsigned numbers";
        }
        boolean isLarge = kind == NumberKind.INT || (kind == NumberKind.UINT32 && value.signum() > 0);
        boolean isLong = isLarge && value.bitLength() < Long.SIZE;
        return isLong ? "; use \"number: int64\" for such numbers" : "";
    }

    /** Whether this is a short decimal number, as most are; builds read these without regular expressions, which are slow at first. */
    private static boolean isShort(String written) {
        boolean leadingZero = written.startsWith("0") && written.length() > 1;
        return Ascii.isDigits(written) && written.length() <= SAFE_DIGITS && !leadingZero;
    }

    private @Nullable Code coap(Text text) {
        String written = text.value();
        Matcher matcher = COAP.matcher(written);
        if (!matcher.matches()) {
            problems.add(
                    text.place(),
                    ProblemId.BAD_NUMBER,
                    MUST_BE + "a CoAP response code such as 4.04, but is \"" + written + "\"" + otherSpelling(written));
            return null;
        }
        int codeClass = Integer.parseInt(matcher.group(1));
        int detail = Integer.parseInt(matcher.group(2));
        if (codeClass < 2 || codeClass > 5 || detail > MAX_DETAIL) {
            problems.add(
                    text.place(),
                    ProblemId.OUT_OF_RANGE,
                    MUST_BE + "a CoAP response code from 2.00 to 5.31, but is " + written);
            return null;
        }
        String canonical = NumberKind.coapText(codeClass, detail);
        if (!written.equals(canonical)) {
            problems.add(
                    text.place(),
                    ProblemId.BAD_NUMBER,
                    written + " must have two digits after the point; write " + canonical);
        }
        return new Code(text.place(), written, canonical, (codeClass << CLASS_BITS) + detail);
    }

    /** The remedy when a CoAP code is spelled as the byte 132 or as 404; else empty. */
    private static String otherSpelling(String written) {
        if (!written.matches("[0-9]{2,3}")) {
            return "";
        }
        int number = Integer.parseInt(written);
        boolean isByte = number >= 2 << CLASS_BITS && number < 6 << CLASS_BITS;
        boolean isDecimal = number >= 200 && number < 600 && number % 100 <= MAX_DETAIL;
        return isByte
                ? "; write " + NumberKind.coapText(number >> CLASS_BITS, number & MAX_DETAIL) + " for the byte "
                        + written
                : isDecimal ? "; did you mean " + NumberKind.coapText(number / 100, number % 100) + "?" : "";
    }
}
