package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.typescript.TypeScriptModules;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The modules compile with all checks of the compiler, and answer under node what the Java types answer. One run of the compiler and
 * one of node take all cases.
 */
class TypeScriptModulesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/typescript");
    private static final Path TSC = Repository.ROOT
            .resolve("processor/src/test/node/node_modules/typescript/bin/tsc")
            .toAbsolutePath();
    private static final Pattern DECLARED =
            Pattern.compile("^export declare (?:const|function) (\\w+)", Pattern.MULTILINE);
    private static final Pattern EXPORTED = Pattern.compile("^export (?:const|function) (\\w+)", Pattern.MULTILINE);
    private static final String SETTINGS = """
            {
              "compilerOptions": {
                "allowUnreachableCode": false,
                "allowUnusedLabels": false,
                "declaration": true,
                "erasableSyntaxOnly": true,
                "exactOptionalPropertyTypes": true,
                "isolatedModules": true,
                "lib": ["ES2022"],
                "module": "NodeNext",
                "noFallthroughCasesInSwitch": true,
                "noImplicitOverride": true,
                "noImplicitReturns": true,
                "noPropertyAccessFromIndexSignature": true,
                "noUncheckedIndexedAccess": true,
                "noUncheckedSideEffectImports": true,
                "skipLibCheck": false,
                "strict": true,
                "target": "ES2022",
                "types": [],
                "verbatimModuleSyntax": true
              },
              "include": ["*.ts", "*/*.ts"]
            }
            """;

    @TempDir
    static Path folder;

    /** The names of the cases, and what the program of each prints. */
    private static final List<String> NAMES = new ArrayList<>();

    private static final List<List<String>> ANSWERS = new ArrayList<>();

    static Stream<OutputCase> cases() throws IOException {
        return Stream.concat(OutputCase.all(), HostileCases.all());
    }

    @BeforeAll
    static void compileAndRunAll() throws IOException, InterruptedException {
        if (!Programs.has("node") || !Files.exists(TSC)) {
            return;
        }
        for (OutputCase one : cases().toList()) {
            write(one, TypeScriptProgram.of(JavaAnswers.book(one.yaml())));
        }
        for (String name : List.of("narrowing", "reserved")) {
            Path fixture = FIXTURES.resolve(name);
            write(
                    new OutputCase(name, Files.readString(fixture.resolve("codes.yaml"))),
                    Files.readString(fixture.resolve("use.ts")));
        }
        write(OutputCase.all().findFirst().orElseThrow().named("docs"), documented());
        Files.copy(FIXTURES.resolve("answers.ts"), folder.resolve("answers.ts"));
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Files.writeString(folder.resolve("tsconfig.json"), SETTINGS);
        StringBuilder main = new StringBuilder("declare const console: { log(text: string): void };\n");
        for (int i = 0; i < NAMES.size(); i++) {
            main.append("import { answers as answers%1$d } from \"./case%1$d/use.js\";\n".formatted(i));
            main.append("console.log(JSON.stringify(answers%d));\n".formatted(i));
        }
        Files.writeString(folder.resolve("main.ts"), main);
        assertThat(Programs.run(folder, "node", TSC.toString(), "--project", "."))
                .isEmpty();
        for (String printed : Programs.run(folder, "node", "main.js")) {
            ANSWERS.add(List.of(new Gson().fromJson(printed, String[].class)));
        }
    }

    /** The program of the documentation, with some calls. */
    private static String documented() throws IOException {
        return codeInDocs(0) + """
                declare const console: { log(...texts: unknown[]): void };
                export const answers: string[] = [4029, 2000, 4031, 5031].map((number) => String(shouldRetry(number)));
                """;
    }

    private static String codeInDocs(int which) throws IOException {
        String docs = Files.readString(Repository.ROOT.resolve("docs/outputs.md"));
        return docs.split("```ts\n", -1)[which + 1].split("```", -1)[0];
    }

    private static void write(OutputCase one, String program) throws IOException {
        Path codes =
                Files.createDirectories(folder.resolve("case" + NAMES.size()).resolve("codes"));
        NAMES.add(one.name());
        for (TextFile file : modules(one)) {
            Files.writeString(codes.resolve(file.path()), file.text());
        }
        Files.writeString(codes.resolveSibling("use.ts"), program);
    }

    private static List<TextFile> modules(OutputCase one) {
        return TypeScriptModules.of(JavaAnswers.book(one.yaml()));
    }

    private static List<String> answers(String name) throws InterruptedException {
        assumeTrue(Programs.has("node"), "there is no node");
        assumeTrue(Files.exists(TSC), "there is no TypeScript; run npm ci in processor/src/test/node");
        return ANSWERS.get(NAMES.indexOf(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersWhatJavaAnswers(OutputCase one) throws Exception {
        assertThat(answers(one.name())).isEqualTo(JavaAnswers.of(one.yaml()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void declaresWhatItExports(OutputCase one) {
        Map<String, String> texts = new LinkedHashMap<>();
        modules(one).forEach(file -> texts.put(file.path(), file.text()));
        texts.forEach((path, text) -> {
            if (path.endsWith(".js")) {
                String declarations = Objects.requireNonNull(texts.get(path.replace(".js", ".d.ts")));
                assertThat(names(DECLARED, declarations)).as(path).isEqualTo(names(EXPORTED, text));
            }
        });
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What must not compile is in lines with {@code @ts-expect-error}. */
    @Test
    void narrowsTypes() throws Exception {
        assertThat(answers("narrowing"))
                .containsExactly(
                        "started",
                        "ok",
                        "failed",
                        "failed",
                        "unknown 4031, client-error",
                        "unknown -1, undefined",
                        "no code",
                        "ok",
                        "server-error",
                        "false",
                        "true",
                        "5",
                        "429",
                        "429,400",
                        "500",
                        "500",
                        "undefined",
                        "READ",
                        "true",
                        "RangeError: no code 4031 in table iot",
                        "RangeError: table iot: 1.5 is not an integer of 32 bits",
                        "RangeError: table quic: 9223372036854775808 is not an integer of 64 bits");
    }

    @Test
    void leavesTheNamesOfTheLanguageAlone() throws Exception {
        assertThat(answers("reserved"))
                .containsExactly(
                        "Failed",
                        "no code 2 in table error",
                        "undefined",
                        "undefined",
                        "undefined",
                        "Proto",
                        "1",
                        "null",
                        "2",
                        "true",
                        "true",
                        "x",
                        "y",
                        "One",
                        "7");
    }

    @Test
    void doesWhatTheDocumentationSays() throws Exception {
        assertThat(answers("docs")).containsExactly("true", "false", "false", "true");
        String declarations = modules(OutputCase.all().findFirst().orElseThrow()).stream()
                .filter(file -> file.path().equals("iot-code.d.ts"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(declarations).contains(codeInDocs(1));
    }

    @Test
    void isTheSameInEveryLocale() throws Exception {
        OutputCase any = OutputCase.all().findFirst().orElseThrow();
        List<TextFile> files = modules(any);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(modules(any)).isEqualTo(files);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** No text of the user is a tag, such as one that marks a constant as deprecated. */
    @ParameterizedTest
    @MethodSource("io.codebook.compiler.emit.HostileCases#all")
    void tagsNothingThatTextsSay(OutputCase one) {
        for (TextFile file : modules(one)) {
            List<String> comments = file.text()
                    .lines()
                    .filter(line -> line.strip().startsWith("*") || line.strip().startsWith("/**"))
                    .toList();
            assertThat(String.join("\n", comments)).doesNotContain(" @param", " {@code");
        }
    }
}
