package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.Codebook;
import io.codebook.agreement.Agreement;
import io.codebook.binding.CodeTable;
import io.codebook.lock.JarLock;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.MemberSubstitution;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime finds what it asks for if a native image keeps nothing but what {@code -Acodebook.graalvm} names. */
class ReflectionConfigTest {
    private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]+)\"");

    @TempDir
    private static Path jar;

    private static final Set<String> NAMED = new TreeSet<>();

    @BeforeAll
    static void compile() throws IOException {
        Path root = Repository.BOOK.toRealPath();
        Compilation compilation = Compilations.compiler("-Acodebook.dir=" + root, "-Acodebook.graalvm")
                .compile(JavaFileObjects.forSourceString(
                        "p.package-info", "@io.codebook.Codebook(\"codes.yaml\") package p;"));
        assertThat(Compilations.errors(compilation)).isEmpty();
        for (JavaFileObject file : compilation.generatedFiles()) {
            Path path = jar.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
            Files.createDirectories(path.getParent());
            try (InputStream in = file.openInputStream()) {
                Files.write(path, in.readAllBytes());
            }
        }
        Matcher name = NAME.matcher(Files.readString(jar.resolve("META-INF/native-image/p/reflect-config.json")));
        while (name.find()) {
            NAMED.add(name.group(1));
        }
    }

    @Test
    void theTypesAgreeWithTheirLock() throws Exception {
        assertThat(disagreements(NAMED)).isEmpty();
    }

    @Test
    void theTablesAreReadAndWritten() throws Exception {
        ClosedWorld.nameOnly(NAMED);
        try (Rewritten loader = new Rewritten(jar)) {
            Class<?> table = loader.loadClass(CodeTable.class.getName());
            Object iot = table.getMethod("of", Class.class).invoke(null, loader.loadClass("p.AnyIotCode"));
            Object code = table.getMethod("parse", String.class).invoke(iot, "4009");
            assertThat(code).hasToString("CONFLICT");
            assertThat(table.getMethod("wireValue", Object.class).invoke(iot, code))
                    .isEqualTo(4009);
            List<?> all = (List<?>) table.getMethod("all", ClassLoader.class).invoke(null, loader);
            assertThat(all).hasSizeGreaterThan(1);
        }
    }

    /** The labels of the values of a field are read from the nested enum. */
    @Test
    void withoutANestedTypeTheyWouldNot() throws Exception {
        Set<String> fewer = new TreeSet<>(NAMED);
        assertThat(fewer.remove("p.IotCode$Category")).isTrue();
        assertThat(disagreements(fewer)).isNotEmpty();
    }

    @Test
    void allPublicTypesAreNamed() throws Exception {
        Set<String> found = new TreeSet<>();
        try (URLClassLoader loader = new Rewritten(jar);
                Stream<Path> files = Files.list(jar.resolve("p"))) {
            for (Path file : files.toList()) {
                Class<?> type =
                        loader.loadClass("p." + file.getFileName().toString().replace(".class", ""));
                if (Modifier.isPublic(type.getModifiers())) {
                    found.add(type.getName());
                }
            }
        }
        assertThat(NAMED).isEqualTo(found);
    }

    /** The runtime's own jar names the only file that the runtime reads, for programs that read it. */
    @Test
    void theRuntimeNamesTheLocks() throws IOException {
        String config = "/META-INF/native-image/io.codebook/codebook-runtime/resource-config.json";
        try (Reader in = new InputStreamReader(Codebook.class.getResourceAsStream(config), StandardCharsets.UTF_8)) {
            JsonObject rule = JsonParser.parseReader(in)
                    .getAsJsonObject()
                    .getAsJsonObject("resources")
                    .getAsJsonArray("includes")
                    .get(0)
                    .getAsJsonObject();
            assertThat(rule.getAsJsonObject("condition").get("typeReachable").getAsString())
                    .isEqualTo(JarLock.class.getName());
            assertThat(JarLock.FILE).matches(rule.get("pattern").getAsString());
        }
    }

    private static List<?> disagreements(Set<String> types) throws Exception {
        ClosedWorld.nameOnly(types);
        try (Rewritten loader = new Rewritten(jar)) {
            Class<?> agreement = loader.loadClass(Agreement.class.getName());
            Object found = agreement.getMethod("on", ClassLoader.class).invoke(null, loader);
            return (List<?>) agreement.getMethod("disagreements").invoke(found);
        }
    }

    /** The generated types, and those of the runtime that reflect on them, led to {@link ClosedWorld}. */
    private static final class Rewritten extends URLClassLoader {
        private static final List<String> PACKAGES =
                List.of(Agreement.class.getPackageName() + ".", CodeTable.class.getPackageName() + ".");

        /** Byte Buddy cannot read these methods of records, which reflect on nothing. */
        private static final ElementMatcher<MethodDescription> GENERATED =
                ElementMatchers.<MethodDescription>isToString()
                        .or(ElementMatchers.isHashCode())
                        .or(ElementMatchers.isEquals());

        private final ClassFileLocator runtime = ClassFileLocator.ForClassLoader.of(Codebook.class.getClassLoader());

        Rewritten(Path jar) throws IOException {
            super(new URL[] {jar.toUri().toURL()}, Codebook.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (PACKAGES.stream().noneMatch(name::startsWith)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? rewrite(name) : loaded;
            }
        }

        private Class<?> rewrite(String name) {
            TypePool types = TypePool.Default.of(runtime);
            var rewritten = new ByteBuddy().redefine(types.describe(name).resolve(), runtime);
            for (Method method : ClosedWorld.class.getDeclaredMethods()) {
                ElementMatcher<MethodDescription> replaced = ElementMatchers.<MethodDescription>named(method.getName())
                        .and(ElementMatchers.isDeclaredBy(Class.class));
                rewritten = rewritten.visit(MemberSubstitution.relaxed()
                        .method(replaced)
                        .replaceWith(method)
                        .on(ElementMatchers.not(GENERATED)));
            }
            byte[] bytes = rewritten.make().getBytes();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
