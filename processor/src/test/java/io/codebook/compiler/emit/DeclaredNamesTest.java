package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.codebook.compiler.Compiler;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.java.GeneratedNames;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The names that the emitters declare are those that are generated, and no others are refused. */
class DeclaredNamesTest {
    /** So many rows and operations that there are arrays and holders of every kind. */
    private static final String LARGE = "codebook: 1\ntables:\n"
            + "  big:\n    type: Big\n    number: int\n    text-form: \"{number} {name}\"\n    fields:\n"
            + "      yes: {type: boolean, optional: true}\n      rank: {type: int, unique: true, optional: true}\n"
            + "    codes:\n      1: {name: One}\n      2: {name: Two, since: 2, fallback: 1, retired: gone, link: http://example.com/2, remedy: none}\n"
            + each(2_000, i -> "      " + 10_007 * (i + 1) + ": {name: N" + i + "}\n")
            + "  unsigned:\n    type: Unsigned\n    number: uint32\n    codes:\n"
            + each(2_000, i -> "      " + 10_007 * (i + 1) + ": {name: N" + i + "}\n")
            + "  words:\n    type: Words\n    number: text\n    codes:\n"
            + each(2_000, i -> "      t" + i + ": {name: N" + i + "}\n")
            + "  few: {type: Few, number: int, codes: {1: {name: One, deprecated: old}}}\n"
            + "  operation:\n    type: Operation\n    codes-from: few\n    groups:\n      g:\n        operations:\n"
            + each(100, i -> "          Do " + i + ": {1: done}\n");

    /** With a star in place of what the user names. */
    private final Set<String> declared = new TreeSet<>();

    private final Set<String> generated = new TreeSet<>();

    @Test
    void areThoseThatAreGenerated() throws IOException {
        for (String yaml : Stream.concat(GoldenCase.all().map(golden -> golden.read("codes.yaml")), Stream.of(LARGE))
                .toList()) {
            Book book = book(yaml);
            Map<String, TypeNames> found = found(yaml);
            for (CodeTable table : book.tables()) {
                DeclaredNames names = GeneratedNames.ofCodes(table);
                for (CodeMapping mapping : book.mappings()) {
                    if (mapping.from().value().equals(table.id().value())) {
                        names.add(GeneratedNames.ofMapping(mapping, book));
                    }
                }
                Set<String> types = new TreeSet<>(Set.of(table.type().value(), table.type() + "Parts"));
                table.divided().forEach(part -> types.add(part.type()));
                List<Text> aliases = table.rows().values().stream()
                        .flatMap(row -> row.aliases().stream())
                        .toList();
                compare(names, types, found, table.fields(), aliases, book);
                compare(
                        GeneratedNames.ofAnyCode(table),
                        Set.of("Any" + table.type()),
                        found,
                        table.fields(),
                        List.of(),
                        book);
                if (table.persistence() != null) {
                    compareConverters(table, found);
                }
            }
            for (OperationTable table : book.operations()) {
                DeclaredNames names = GeneratedNames.ofOperations(table, book);
                List<Text> aliases = table.operations().stream()
                        .flatMap(operation -> operation.aliases().stream())
                        .toList();
                compare(names, Set.of(table.type().value()), found, table.fields(), aliases, book);
            }
        }
        assertThat(generated).isEqualTo(declared);
    }

    @Test
    void areTheOnlyOnesThatAreRefused() {
        Compiler.Result result = GoldenCase.run("""
                codebook: 1
                tables:
                  plain:
                    type: ArrayList
                    number: int
                    fields:
                      group: {values: [network, storage], optional: true}
                      rows: {values: [a], optional: true}
                      set: {values: [a], optional: true}
                      by-title: {values: [a], optional: true}
                      by-text: {values: [a], optional: true}
                      every-fallback: {values: [a], optional: true}
                      slot: {type: int, optional: true}
                    codes: {1: {name: One, group: network}}
                  coap: {type: Versioned, number: coap, codes: {2.05: {name: Content}}}
                  http: {type: Objects, number: http, codes: {200: {name: Ok}, 201: {name: Created, since: 2}}}
                  read: {type: ByLabel, codes-from: http, groups: {g: {operations: {Read: {200: done}}}}}
                """);
        assertThat(result.problems()).isEmpty();
        Compilation compilation = InMemory.compile(InMemory.sources(result.files(), "None", null));
        InMemory.assertClean(compilation);
    }

    /** The names of one generated type. */
    private record TypeNames(Set<String> members, Set<String> nested, Set<String> referred) {}

    private void compare(
            DeclaredNames names,
            Set<String> types,
            Map<String, TypeNames> found,
            List<Field> fields,
            List<Text> aliases,
            Book book) {
        Set<String> ofUser = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (Field field : fields) {
            ofUser.add(JavaName.member(field.id().value()));
            ofUser.add(JavaName.type(field.id().value()));
            words.add(JavaName.type(field.id().value()));
        }
        aliases.forEach(alias -> ofUser.add(alias.value()));
        for (CodeTable table : book.tables()) {
            table.expected()
                    .accessors()
                    .forEach(accessor -> ofUser.add(accessor.method().value()));
            for (Text type : table.expected().interfaces()) {
                ofUser.add(type.value().substring(type.value().lastIndexOf('.') + 1));
            }
        }
        book.tables().forEach(table -> words.add(JavaName.type(table.id().value())));
        Set<String> ofBook = found.keySet();
        for (String type : types) {
            TypeNames ofType = found.get(type);
            if (ofType == null) {
                continue; // most tables have no class for parts
            }
            Set<String> members = without(ofType.members(), ofUser);
            Set<String> nested = without(ofType.nested(), ofUser);
            assertThat(names.members()).as("members of " + type).containsAll(members);
            assertThat(names.nested()).as("nested types of " + type).containsAll(nested);
            assertThat(names.referred())
                    .as("types that " + type + " refers to")
                    .containsAll(without(ofType.referred(), ofUser));
            Stream.of(members, nested, without(without(ofType.referred(), ofUser), ofBook))
                    .forEach(some -> some.forEach(name -> generated.add(pattern(name, words))));
        }
        Stream.of(names.members(), names.nested(), without(names.referred(), ofBook))
                .forEach(some -> some.forEach(name -> declared.add(pattern(name, words))));
    }

    /** They have no members that a user names. */
    private void compareConverters(CodeTable table, Map<String, TypeNames> found) {
        Set<String> names = GeneratedNames.ofConverters(table).referred();
        for (String type : List.of(table.type() + "Converter", "Any" + table.type() + "Converter")) {
            Set<String> referred = found.get(type).referred();
            assertThat(names).as("types that " + type + " refers to").containsAll(referred);
            generated.addAll(without(referred, found.keySet()));
        }
        declared.addAll(without(names, found.keySet()));
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static String pattern(String name, Set<String> words) {
        for (String start : List.of("findBy", "By", "Every", "to", "To", "all")) {
            if (name.startsWith(start) && words.contains(name.substring(start.length()))) {
                return start + "*";
            }
        }
        return name;
    }

    private static Book book(String yaml) {
        Problems problems = new Problems();
        Source source = new Source("codes.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        LoadedCodes loaded = LoadedCodes.load(source, problems);
        assertThat(problems.lines()).isEmpty();
        return Objects.requireNonNull(loaded).book();
    }

    /** The names of the generated types, by the simple name of each. */
    private static Map<String, TypeNames> found(String yaml) throws IOException {
        List<String> options = List.of("-proc:none", "-classpath", InMemory.classPath());
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        options,
                        null,
                        InMemory.sources(
                                GoldenCase.run(yaml, EnumSet.allOf(Library.class))
                                        .files(),
                                "None",
                                null));
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        Map<String, TypeNames> found = new HashMap<>();
        for (CompilationUnitTree unit : units) {
            TreePath path = new TreePath(new TreePath(unit), unit.getTypeDecls().get(0));
            TypeElement type = (TypeElement) Trees.instance(task).getElement(path);
            TypeNames names = new TypeNames(new TreeSet<>(), new TreeSet<>(), referred(unit, Trees.instance(task)));
            for (Element member : task.getElements().getAllMembers(type)) {
                String name = member.getSimpleName().toString();
                boolean isOfObject = member.getEnclosingElement().toString().equals("java.lang.Object");
                if (isOfObject && type.getKind() == ElementKind.INTERFACE) {
                    continue; // its enums have them
                }
                boolean isHelper = !type.getModifiers().contains(Modifier.PUBLIC);
                switch (member.getKind()) {
                    case METHOD -> {
                        if (!isHelper && !member.getModifiers().contains(Modifier.PRIVATE)) {
                            names.members().add(name);
                        }
                    }
                    case FIELD -> names.members().add(name);
                    case CLASS, ENUM, RECORD, INTERFACE -> names.nested().add(name);
                    default -> {}
                }
            }
            found.put(type.getSimpleName().toString(), names);
        }
        return found;
    }

    private static Set<String> referred(CompilationUnitTree unit, Trees trees) {
        Set<String> referred = new TreeSet<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void unused) {
                if (trees.getElement(getCurrentPath()) instanceof TypeElement type
                        && type.getNestingKind() == NestingKind.TOP_LEVEL) {
                    referred.add(identifier.getName().toString());
                }
                return null;
            }
        }.scan(unit, null);
        return referred;
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
