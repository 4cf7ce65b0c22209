package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bindings.codes.IotCode;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.codebook.binding.CodeTable;
import io.codebook.lock.JarLock;
import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime reads generated types of another named module, which exports their package. */
class NamedModuleTest {
    private static final Path GENERATED = Path.of("target/generated-sources/annotations");

    @TempDir
    Path folder;

    private Class<?> codes;
    private Class<?> tables;

    @BeforeEach
    void compileAndLoad() throws Exception {
        String packageName = IotCode.class.getPackageName();
        Path info = Files.writeString(folder.resolve("module-info.java"), """
                module codes {
                    requires transitive io.codebook.runtime;
                    requires static com.fasterxml.jackson.annotation;
                    requires static jakarta.persistence;
                    requires static org.jspecify;
                    exports %s;
                }
                """.formatted(packageName));
        Path module = compile(info);
        Path lock = module.resolve(JarLock.FILE);
        Files.createDirectories(lock.getParent());
        Files.copy(placeOf(IotCode.class).resolve(JarLock.FILE), lock);

        ModuleFinder finder = ModuleFinder.of(placeOf(CodeTable.class), module);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("codes"));
        ClassLoader loader = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("codes");
        codes = loader.loadClass(packageName + ".IotCode");
        tables = loader.loadClass(CodeTable.class.getName());
    }

    private Path compile(Path info) throws IOException, URISyntaxException {
        Path module = folder.resolve("module");
        String separator = System.getProperty("path.separator");
        String modules = placeOf(CodeTable.class)
                + separator
                + placeOf(JsonCreator.class)
                + separator
                + placeOf(AttributeConverter.class)
                + separator
                + placeOf(NullMarked.class);
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", module.toString(), "--module-path", modules, info.toString()));
        try (Stream<Path> files = Files.walk(GENERATED)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        StringWriter report = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int result = javac.run(new PrintWriter(report), new PrintWriter(report), arguments.toArray(new String[0]));
        assertThat(result).as(report.toString()).isZero();
        return module;
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void theTablesOfTheModuleAreReadAndListed() throws Exception {
        assertThat(codes.getModule().isNamed()).isTrue();
        Object table = tables.getMethod("of", Class.class).invoke(null, codes);
        assertThat(tables.getMethod("parse", String.class).invoke(table, "conflict"))
                .hasToString("CONFLICT");
        List<?> all = (List<?>) tables.getMethod("all", ClassLoader.class).invoke(null, codes.getClassLoader());
        assertThat(all).hasSize(12);
    }
}
