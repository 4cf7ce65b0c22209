package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads properties: numbers with their names, such as {@code error.4009=Conflict}, or names with their numbers. */
final class PropertiesReader implements CodesReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+|0[xX][0-9A-Fa-f]+");
    private static final Pattern NUMBER_IN_KEY = Pattern.compile("(?:.*[._-])?(-?\\d+)");

    private record Line(int number, String key, String value) {}

    @Override
    public @Nullable FoundTable read(String file, String text, ImportOptions options, Problems problems) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        StringBuilder logical = new StringBuilder();
        int start = 0;
        for (String line : text.lines().toList()) {
            number++;
            start = logical.isEmpty() ? number : start;
            logical.append(line).append('\n');
            if (isContinued(line) && !isComment(logical)) {
                continue;
            }
            Line property = property(start, logical.toString(), file, problems);
            if (property != null && property.key().startsWith(options.prefix())) {
                lines.add(property);
            }
            logical.setLength(0);
        }
        boolean isByName = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> NUMBER.matcher(line.value().strip()).matches());
        List<FoundCode> codes = new ArrayList<>();
        List<Remark> leftOut = new ArrayList<>();
        for (Line line : lines) {
            Place place = new Place(file, line.number(), 1);
            Matcher inKey = NUMBER_IN_KEY.matcher(line.key());
            if (isByName) {
                codes.add(new FoundCode(place, line.value().strip(), "", line.key(), "", "", Map.of()));
            } else if (inKey.matches()) {
                codes.add(new FoundCode(place, inKey.group(1), line.value().strip(), "", "", "", Map.of()));
            } else {
                leftOut.add(new Remark(
                        place, "left out, because neither the key nor the value is a number: " + line.key()));
            }
        }
        if (codes.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Place.startOf(file),
                    ProblemId.NOT_IMPORTED,
                    "no key ends with a number, and the values are no numbers, so there is no code; write 4009=Conflict or"
                            + " CONFLICT=4009");
        }
        return problems.isEmpty() ? new FoundTable("", codes, leftOut) : null;
    }

    private static boolean isContinued(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static boolean isComment(CharSequence line) {
        String start = line.toString().stripLeading();
        return start.startsWith("#") || start.startsWith("!");
    }

    /** The property of a line, or null when it has none. */
    private static @Nullable Line property(int number, String logical, String file, Problems problems) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(logical));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // a text does not fail
        } catch (IllegalArgumentException wrong) {
            problems.add(
                    new Place(file, number, 1),
                    ProblemId.NOT_IMPORTED,
                    "a backslash and u must have four hexadecimal digits behind them; correct them");
            return null;
        }
        for (String key : read.stringPropertyNames()) {
            return new Line(number, key, read.getProperty(key));
        }
        return null;
    }
}
