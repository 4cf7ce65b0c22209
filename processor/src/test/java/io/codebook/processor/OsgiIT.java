package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.testing.Repository;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaFileObject;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** The runtime's jar is a bundle of OSGi, which the generated types of another bundle use. */
class OsgiIT {
    private static final Path JAR = Path.of(System.getProperty("codebook.runtime.jar"));

    @TempDir
    private Path folder;

    private Framework framework;

    private Bundle runtime;

    @BeforeEach
    void start() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.toString(),
                        // Other tests run in this JVM, too.
                        "felix.service.urlhandlers",
                        "false"));
        framework.start();
        runtime = framework.getBundleContext().installBundle(JAR.toUri().toString());
        runtime.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void exportsThePackagesOfItsModule() {
        ModuleDescriptor module =
                ModuleFinder.of(JAR).find("io.codebook.runtime").orElseThrow().descriptor();
        assertThat(runtime.getSymbolicName()).isEqualTo(module.name());
        assertThat(runtime.adapt(BundleWiring.class).getCapabilities(PackageNamespace.PACKAGE_NAMESPACE))
                .extracting(capability -> capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                .containsExactlyInAnyOrderElementsOf(module.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .toList());
    }

    @Test
    void importsNothing() {
        assertThat(runtime.getHeaders().get(Constants.IMPORT_PACKAGE)).isNull();
    }

    @Test
    void generatedTypesOfAnotherBundleUseIt() throws Exception {
        Bundle codes = framework.getBundleContext().installBundle("codes", bundle());
        codes.start();
        Class<?> table = codes.loadClass("io.codebook.binding.CodeTable");
        assertThat(FrameworkUtil.getBundle(table)).isEqualTo(runtime);

        Class<?> type = codes.loadClass("p.IotCode");
        Object iot = table.getMethod("of", Class.class).invoke(null, type);
        assertThat(table.getMethod("parse", String.class).invoke(iot, "4009")).hasToString("CONFLICT");

        Class<?> agreement = codes.loadClass("io.codebook.agreement.Agreement");
        Object found = agreement.getMethod("on", ClassLoader.class).invoke(null, type.getClassLoader());
        assertThat((List<?>) agreement.getMethod("disagreements").invoke(found)).isEmpty();

        assertThatThrownBy(() -> codes.loadClass("io.codebook.reflect.GeneratedNames"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    /** The tables of this project, as a bundle. */
    private static InputStream bundle() throws IOException {
        Compilation compilation = Compilations.compiler("-Acodebook.dir=" + Repository.BOOK.toRealPath())
                .compile(JavaFileObjects.forSourceString(
                        "p.package-info", "@io.codebook.Codebook(\"codes.yaml\") package p;"));
        assertThat(Compilations.errors(compilation)).isEmpty();
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "codes");
        headers.putValue(
                Constants.IMPORT_PACKAGE,
                "io.codebook;version=\"[0.1,1)\",io.codebook.agreement;version=\"[0.1,1)\","
                        + "io.codebook.binding;version=\"[0.1,1)\"");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (JavaFileObject file : compilation.generatedFiles()) {
                String name = file.getName();
                String root = "/CLASS_OUTPUT/";
                if (name.startsWith(root)) {
                    jar.putNextEntry(new JarEntry(name.substring(root.length())));
                    try (InputStream in = file.openInputStream()) {
                        in.transferTo(jar);
                    }
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
