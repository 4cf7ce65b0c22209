package io.codebook.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way to damage a file. */
enum Mutation {
    DELETE_LINE {
        @Override
        void damage(List<String> lines, Random random) {
            lines.remove(random.nextInt(lines.size()));
        }
    },
    DUPLICATE_LINE {
        @Override
        void damage(List<String> lines, Random random) {
            int line = random.nextInt(lines.size());
            lines.add(line, lines.get(line));
        }
    },
    SWAP_LINES {
        @Override
        void damage(List<String> lines, Random random) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
    },
    INDENT_LINE {
        @Override
        void damage(List<String> lines, Random random) {
            lines.replaceAll(line -> random.nextInt(lines.size()) == 0 ? "  " + line : line);
        }
    },
    REPLACE_WORD {
        @Override
        void damage(List<String> lines, Random random) {
            int line = random.nextInt(lines.size());
            List<MatchResult> words = WORD.matcher(lines.get(line)).results().toList();
            if (!words.isEmpty()) {
                MatchResult word = words.get(random.nextInt(words.size()));
                String hostile = HOSTILE.get(random.nextInt(HOSTILE.size()));
                lines.set(
                        line,
                        new StringBuilder(lines.get(line))
                                .replace(word.start(), word.end(), hostile)
                                .toString());
            }
        }
    },
    TRUNCATE {
        @Override
        void damage(List<String> lines, Random random) {
            int line = random.nextInt(lines.size());
            lines.subList(line + 1, lines.size()).clear();
            lines.set(
                    line,
                    lines.get(line).substring(0, random.nextInt(lines.get(line).length() + 1)));
        }
    };

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.]+");
    private static final List<String> HOSTILE = List.of(
            "",
            "~",
            "null",
            "[]",
            "{}",
            "{a: b}",
            "[a, b]",
            "&a",
            "*a",
            "!!java.net.URL",
            "|",
            ">",
            "- x",
            "? x",
            "%",
            "\"\\0\"",
            "\"\\uD800\"",
            "\"*/\"",
            "\"\\\\u002a\\\\u002f\"",
            "\"a\\nb\"",
            "\"$L\"",
            "class",
            "1a",
            "Größe",
            "-1",
            "0x10",
            "1e9",
            "4.4",
            "9.99",
            "00",
            "99999999999999999999",
            "2000-2999",
            "5-1",
            "x: y: z",
            "---",
            "#");

    abstract void damage(List<String> lines, Random random);

    /** The file after one to three kinds of damage; sometimes with bytes that are no text. */
    static byte[] of(String yaml, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(yaml.split("\n", -1)));
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            values()[random.nextInt(values().length)].damage(lines, random);
        }
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
