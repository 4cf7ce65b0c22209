package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.python.PythonPackage;
import io.codebook.testing.HostileYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages import without a warning, and answer what the Java types answer. */
class PythonPackageTest {
    private static final String PYTHON = "python3";

    @TempDir
    Path folder;

    @BeforeEach
    void needsPython() throws InterruptedException {
        assumeTrue(Programs.has(PYTHON), "there is no python3");
    }

    /** One process for all tables, as starting Python and its checks takes longer than what they do. */
    @Test
    void answersWhatJavaAnswers() throws Exception {
        List<OutputCase> cases = OutputCase.all().toList();
        Files.copy(Path.of("src/test/python/answers.py"), folder.resolve("answers.py"));
        StringBuilder program = new StringBuilder("import answers\n");
        for (int i = 0; i < cases.size(); i++) {
            Book book = JavaAnswers.book(cases.get(i).yaml());
            write(book, "case" + i);
            program.append("import case%1$d as p\nwith open('%1$d.txt', 'w', newline='') as file:\n".formatted(i));
            program.append("    say = answers.printer(file)\n");
            book.tables().forEach(table -> program.append(call(table, book)));
            for (OperationTable table : book.operations()) {
                CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
                program.append(
                        "    answers.operations(say, '%1$s', p.%1$s, p.%2$s)\n".formatted(table.type(), codes.type()));
            }
        }
        assertThat(python(program.toString())).isEmpty();
        for (int i = 0; i < cases.size(); i++) {
            List<String> java = JavaAnswers.of(cases.get(i).yaml());
            assertThat(Files.readString(folder.resolve(i + ".txt")).lines())
                    .as(cases.get(i).name())
                    .containsExactlyElementsOf(
                            String.join("\n", java).lines().toList()); // some texts have several lines
        }
        if (Programs.has("mypy")) {
            Files.delete(folder.resolve("answers.py"));
            Files.delete(folder.resolve("program.py"));
            assertThat(Programs.run(folder, "mypy", "--strict", "--python-version=3.10", "--cache-dir=/dev/null", "."))
                    .containsExactly("Success: no issues found in " + modules() + " source files");
        }
    }

    private long modules() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".py")).count();
        }
    }

    /** Packages with every text in every place, and read back. Also read by the grammar of the oldest Python. */
    @Test
    void writesAnyText() throws Exception {
        List<String> texts = List.of(
                "\"\"\" + exit() + \"\"\"",
                "''' \" ' \\",
                "\"starts and ends with quotes\"",
                "\\N{BULLET} \\u0041 \\x41 \\\n{x} %s {} \\",
                "one\n\n  two\n\tthree \u200d \u00e9 \ud83d\ude00 \u0130",
                "word ".repeat(1000),
                "x".repeat(5000));
        StringBuilder program = new StringBuilder("import ast, pathlib\n");
        for (int i = 0; i < texts.size(); i++) {
            String text = "x " + texts.get(i) + " x";
            write(JavaAnswers.book(HostileYaml.of("everywhere", text)), "everywhere" + i);
            Files.writeString(folder.resolve("text" + i), text);
            Files.writeString(folder.resolve("line" + i), HostileYaml.oneLine(text));
            program.append("""
                    import everywhere%1$d as p
                    text = pathlib.Path('text%1$d').read_text('utf-8')
                    line = pathlib.Path('line%1$d').read_text('utf-8')
                    ok = p.IotCode.OK
                    assert ok.phrase == line and ok.meaning == ok.note == text and text in ok.notes, text
                    assert p.IotCode.find_by_note(text) is p.IotCode.find_by_text_form('1 ' + line) is ok
                    assert p.IotCode.TWO.deprecated == p.IotCode.THREE.retired == text
                    assert p.SqlCode.OK == p.SqlCode.OK.text == line and p.SqlCode.find(line) is p.SqlCode.OK
                    assert p.Op.READ.reasons(ok) == (text, 'again') and p.Op.READ.group.title == text
                    """.formatted(i));
        }
        String name = "x \"\"\" ' \\ {x} %s x";
        write(JavaAnswers.book(HostileYaml.of("names", name)), "names");
        Files.writeString(folder.resolve("name"), name);
        program.append("""
                import names as p
                name = pathlib.Path('name').read_text('utf-8')
                assert p.IotCode.find(1).phrase == p.IotCode.find(1).kind == p.Op.find(name).title == name
                """);
        program.append("""
                for file in pathlib.Path().rglob('*.py'):
                    source = file.read_text('utf-8')
                    ast.parse(source, feature_version=(3, 10))
                    assert source.replace('\\n', '').isprintable(), file
                """);
        assertThat(python(program.toString())).isEmpty();
    }

    @Test
    void namesWhatPythonReserves() throws Exception {
        write(JavaAnswers.book("""
                codebook: 1
                tables:
                  class:
                    type: None
                    number: int
                    fields:
                      def: {type: label, unique: true}
                      match: {type: int}
                      mro: {type: text}
                      real: {type: text}
                      print: {type: boolean}
                      typing: {values: [a, b]}
                      link: {type: label, optional: true}
                    codes:
                      0: {name: None, def: x, match: 1, mro: a, real: b, print: true, typing: a, aliases: [MRO]}
                  text:
                    type: ValueError
                    number: text
                    fields:
                      count: {type: int}
                    codes:
                      x: {name: Empty, count: 1}
                  op:
                    type: Import
                    codes-from: class
                    fields:
                      lambda: {type: int}
                    operations:
                      Pass: {0: {phrases: [], lambda: 1}}
                """), "p");
        assertThat(python("""
                import p
                from p import None_, Import, ValueError_
                zero = None_.NONE
                assert (zero.def_, zero.match_, zero.mro_, zero.real_, zero.print_) == ('x', 1, 'a', 'b', True)
                assert zero.typing_ is p.NoneTyping.A and zero.link is None and None_.MRO is zero
                assert None_.find_by_def_('x') is None_.find(0) is None_.decode(0) is zero
                assert ValueError_.EMPTY.count_ == 1 and Import.PASS.lambda_(zero) == 1
                assert p.none.None_ is None_ and p.import_.Import is Import
                """)).isEmpty();
    }

    /** Constants stay the same objects, and unknown codes equal ones. */
    @Test
    void survivesCopiesAndJson() throws Exception {
        write(JavaAnswers.book(OutputCase.all().findFirst().orElseThrow().yaml()), "codes");
        assertThat(python("""
                import codes, copy, json, pickle
                conflict = codes.IotCode.CONFLICT
                unknown = [codes.IotCode.decode(4077), codes.IotCode.decode_by_error_type('new'), codes.CoapCode.decode(0x9E)]
                for value in [conflict, conflict.category, codes.Lwm2mOperation.READ, codes.CoapCode.CREATED]:
                    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                        assert pickle.loads(pickle.dumps(value, protocol)) is value
                    assert copy.copy(value) is copy.deepcopy(value) is value
                for value in unknown:
                    assert pickle.loads(pickle.dumps(value)) == copy.copy(value) == copy.deepcopy(value) == value
                    assert len({value, copy.copy(value)}) == 1
                    try:
                        value.number = 1
                        raise AssertionError('it can be changed')
                    except (AttributeError, TypeError):
                        pass
                print(json.dumps([conflict, conflict.category, codes.CoapCode.NOT_FOUND]), *unknown, sep='\\n')
                print(repr(conflict), f'{conflict}', conflict.category, codes.CoapCode.NOT_FOUND.text)
                for wrong in [lambda: codes.IotCode.of(4077), lambda: codes.CoapCode.decode(256),
                        lambda: codes.UnknownIotCode(4009), lambda: codes.CoapCode.decode_text('4.4')]:
                    try:
                        wrong()
                    except ValueError as error:
                        print(error)
                """))
                .containsExactly(
                        "[4009, \"client-error\", 132]",
                        "unknown IotCode 4077",
                        "unknown IotCode with error.type new",
                        "unknown CoapCode 4.30",
                        "<IotCode.CONFLICT: 4009> 4009 client-error 4.04",
                        "4077 is not a valid IotCode",
                        "256 is not a byte",
                        "IotCode has 4009",
                        "'4.4' is not a CoAP code");
    }

    private void write(Book book, String name) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        for (TextFile file : PythonPackage.of(book)) {
            Files.writeString(target.resolve(file.path()), file.text());
        }
    }

    private List<String> python(String program) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("program.py"), program);
        return Programs.run(folder, PYTHON, "-B", "-W", "error", "-X", "utf8", "program.py");
    }

    private static String call(CodeTable table, Book book) {
        StringJoiner fields = new StringJoiner(", ", "{", "}");
        StringJoiner unique = new StringJoiner(", ", "{", "}");
        for (Field field : table.fields()) {
            String id = field.id().value();
            boolean isRanged = field.isRanged() && !field.many();
            fields.add("'%s': ('%s', %s)".formatted(id, snake(id), isRanged ? "True" : "False"));
            if (field.unique()) {
                unique.add("'%s': ('%s', '_by_%2$s')".formatted(id, snake(id)));
            }
        }
        StringJoiner mappings = new StringJoiner(", ", "{", "}");
        for (CodeMapping mapping : book.mappings()) {
            String to = mapping.to().value();
            if (mapping.from().value().equals(table.id().value())) {
                mappings.add("'%s': 'to_%s'".formatted(to, snake(to)));
            }
        }
        String classes = table.kind().hasClasses() ? "True" : "False";
        return "    answers.codes(say, '%1$s', p.%1$s, classes=%2$s, fields=%3$s, mappings=%4$s, unique=%5$s, unknown=%6$s)\n"
                .formatted(table.type(), classes, fields, mappings, unique, JavaAnswers.unknown(table));
    }

    private static String snake(String id) {
        return Objects.requireNonNull(JavaName.constant(id)).toLowerCase(Locale.ROOT);
    }
}
