package io.codebook.compiler.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files that are large, deep or no text at all, and what is wrong with them. Made here, as nobody wants to read them.
 *
 * @param id the kind of problem that it is refused with
 */
record Bomb(String name, String id, Supplier<byte[]> yaml) {
    static Stream<Bomb> all() {
        return Stream.of(
                new Bomb("not-utf8", "not-utf8", () -> "\u00ff\u00fec\u0000".getBytes(StandardCharsets.ISO_8859_1)),
                new Bomb("raw-control", "bad-character", () -> utf8("codebook: 1\n".repeat(500) + "a: \u0007")),
                new Bomb("too-large", "too-large", () -> new byte[16 * 1024 * 1024 + 1]),
                new Bomb("flow-depth", "too-deep", () -> utf8("[".repeat(500_000))),
                new Bomb("mapping-depth", "too-deep", () -> utf8("{a: ".repeat(100_000))),
                new Bomb("block-depth", "too-deep", () -> utf8("- ".repeat(50_000))),
                new Bomb(
                        "long-id",
                        "bad-id",
                        () -> table("? a" + "-a".repeat(100_000) + "\n  ", "number: int", "1: {name: Ok}")),
                new Bomb(
                        "long-field-id",
                        "bad-id",
                        () -> numbers("fields: {? a" + ".a".repeat(100_000) + " : {type: text}}", "1: {name: Ok}")),
                new Bomb(
                        "long-type",
                        "bad-type",
                        () -> utf8("codebook: 1\ntables: {t: {type: " + "T".repeat(300) + ", number: int}}\n")),
                new Bomb(
                        "long-number",
                        "bad-number",
                        () -> numbers("doc: x", "1: {name: Ok, fallback: " + "9".repeat(3_000_000) + "}")),
                new Bomb(
                        "long-word",
                        "unknown-word",
                        () -> table("iot", "number: " + "a".repeat(4_000_000), "1: {name: Ok}")),
                new Bomb(
                        "long-values",
                        "bad-value",
                        () -> numbers(values("a".repeat(150)), "1: {name: Ok, c: " + "b".repeat(60_000) + "}")),
                new Bomb("long-label", "bad-constant", () -> numbers(values("a".repeat(70_000)), "1: {name: Ok}")),
                new Bomb(
                        "long-meaning",
                        "too-long",
                        () -> numbers("doc: x", "1: {name: Ok, meaning: \"" + "\u20ac".repeat(22_000) + "\"}")),
                new Bomb(
                        "long-retired",
                        "too-long",
                        () -> numbers("doc: x", "1: {name: Ok, retired: " + "x".repeat(70_000) + "}")),
                new Bomb(
                        "long-constant",
                        "bad-constant",
                        () -> numbers("doc: x", "1: {name: Ok, constant: " + "A".repeat(70_000) + "}")),
                new Bomb(
                        "rows",
                        "table-too-large",
                        () -> numbers("doc: x", list(4_001, i -> i + ": {name: N" + i + "}"))),
                new Bomb(
                        "values", "table-too-large", () -> numbers(values(list(4_500, i -> "v" + i)), "1: {name: Ok}")),
                new Bomb(
                        "ranges",
                        "table-too-large",
                        () -> numbers(
                                "fields: {c: {values: {v: [" + list(6_000, i -> Integer.toString(4 * i)) + "]}}}",
                                "4: {name: Ok, c: v}")),
                new Bomb(
                        "aliases",
                        "table-too-large",
                        () -> numbers("doc: x", "1: {name: Ok, aliases: [" + list(12_000, i -> "A" + i) + "]}")),
                new Bomb(
                        "reserved-times-rows",
                        "table-too-large",
                        () -> numbers(
                                "reserved: {" + list(60_000, i -> (1_000_000 + i) + ": x") + "}",
                                list(60_000, i -> i + ": {name: N" + i + "}"))),
                new Bomb(
                        "many-unknown-codes",
                        "unknown-code",
                        () -> utf8(numbersText("doc: x", list(4_000, i -> i + ": {name: N" + i + "}"))
                                + "  op: {type: Op, codes-from: iot, operations: {Read: {"
                                + list(20_000, i -> (1_000_000 + i) + ": x")
                                + "}}}\n")),
                new Bomb("placeholders", "schema-too-large", () -> placeholders("number", 2_000, 3_900)),
                new Bomb("long-placeholders", "schema-too-large", () -> placeholders("{name}".repeat(3_000), 2, 3_900)),
                new Bomb(
                        "many-schemas",
                        "schema-too-large",
                        () -> utf8(numbersText("doc: x", list(3_900, i -> i + ": {name: N" + i + "}")) + "schemas: {"
                                + list(
                                        200,
                                        i -> "s" + i
                                                + ": {codes-of: iot, schema: {properties: {code: {$code: number}}}}")
                                + "}\n")));
    }

    @Override
    public String toString() {
        return name;
    }

    private static String values(String values) {
        return "fields: {c: {optional: true, values: [" + values + "]}}";
    }

    private static byte[] placeholders(String what, int count, int rows) {
        return utf8(numbersText("doc: x", list(rows, i -> i + ": {name: N" + i + "}"))
                + "schemas: {s: {codes-of: iot, schema: {properties: {"
                + list(count, i -> "p" + i + ": {$code: \"" + what + "\"}") + "}}}}\n");
    }

    private static byte[] numbers(String properties, String rows) {
        return utf8(numbersText(properties, rows));
    }

    private static String numbersText(String properties, String rows) {
        return new String(table("iot", "number: int\n    " + properties, rows), StandardCharsets.UTF_8);
    }

    private static byte[] table(String id, String properties, String rows) {
        return utf8("codebook: 1\ntables:\n  " + id + ":\n    type: T\n    " + properties + "\n    codes: {" + rows
                + "}\n");
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
