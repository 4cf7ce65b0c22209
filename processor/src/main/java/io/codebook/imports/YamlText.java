package io.codebook.imports;

import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.Json;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as scalars of YAML that every reader takes for texts, also within braces. */
final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}(][\\p{L}\\p{N} ._/()+;=%'’“”–-]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "t", "f");

    private YamlText() {}

    /** A text without characters that nobody sees; blanks of all kinds become spaces. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean isHidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (type == Character.SPACE_SEPARATOR || c == '\t') {
                visible.append(' ');
            } else if (!isHidden || c == '\n') {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** A text of one or more lines. */
    static String of(String text) {
        boolean isPlain =
                PLAIN.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return isPlain ? text : JsonText.of(new Json.Str(text)).strip();
    }

    /** A text without blanks, such as a label or a number. */
    static String ofWord(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) ? '"' + word + '"' : word;
    }

    /** A number as a key: texts that YAML could take for something else are in quotes. */
    static String key(String number) {
        boolean isNumber = number.matches("-?[0-9][0-9A-Za-z.]*");
        return isNumber ? number : of(number);
    }
}
