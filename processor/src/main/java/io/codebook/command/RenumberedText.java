package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A codes.yaml in which one row has another number.
 *
 * @param text the file, which is otherwise the same, byte for byte
 * @param linesWithOldNumber the numbers of other lines in which the old number stands
 */
record RenumberedText(String text, List<Integer> linesWithOldNumber) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a number can consist of, so that it is not found within a longer one. */
    private static final String SIGNS = "._-";

    /**
     * The text with the number in place of that of a row.
     *
     * @param rows the lines of all rows with the old number, which are not among the other lines
     * @return null if the row does not spell its number at its place
     */
    static @Nullable RenumberedText of(Source source, Code code, Set<Integer> rows, String number) {
        String text = source.text(new Problems());
        if (text == null) {
            return null;
        }
        int start = 0;
        for (int line = 1; line < code.place().line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int at = text.offsetByCodePoints(start, code.place().column() - 1);
        at += text.startsWith("\"", at) || text.startsWith("'", at) ? 1 : 0;
        if (!isAt(text, at, code.written())) {
            return null;
        }
        String mark = source.holds(BYTE_ORDER_MARK + text) ? BYTE_ORDER_MARK : "";
        String before = text.substring(0, at) + number;
        String renumbered = before + text.substring(at + code.written().length());
        List<Integer> lines = linesWith(code.written(), renumbered);
        lines.removeAll(rows);
        return new RenumberedText(mark + renumbered, List.copyOf(lines));
    }

    private static List<Integer> linesWith(String number, String text) {
        List<Integer> numbers = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean has = false;
            for (int at = line.indexOf(number); at >= 0; at = line.indexOf(number, at + 1)) {
                has |= isAt(line, at, number);
            }
            if (has) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private static boolean isAt(String text, int at, String number) {
        int end = at + number.length();
        return text.startsWith(number, at)
                && (at == 0 || !isPart(text.charAt(at - 1)))
                && (end == text.length() || !isPart(text.charAt(end)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }
}
