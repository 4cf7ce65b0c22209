package io.codebook.processor;

import com.sun.source.util.JavacTask;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.emit.source.UserTypes;
import java.io.Writer;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a class path has for generated types, as the processor would find it in a compilation. It is read when somebody asks,
 * because most tables need nothing of it, and javac takes a while to start.
 */
public final class ClassPath implements UserTypes {
    private final String packageName;
    private final String path;
    private @Nullable Found found;

    /** The compiler's view of the package and its class path. */
    private record Found(PackageElement generated, Elements elements, CompiledTypes types) {}

    /**
     * A class path.
     *
     * @param packageName the package of the generated types, which see its types
     * @param path jars, and folders of classes or sources, as javac takes them; empty for the types of the JDK alone
     */
    public ClassPath(String packageName, String path) {
        this.packageName = packageName;
        this.path = path;
    }

    /** Whether this Java has a compiler, without which nothing is found. */
    public static boolean isReadable() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * The libraries that the types can refer to.
     *
     * @param without libraries that the types must not refer to
     */
    public Set<Library> libraries(Set<Library> without) {
        if (path.isEmpty()) {
            return EnumSet.noneOf(Library.class);
        }
        return Libraries.of(found().generated(), found().elements(), without);
    }

    @Override
    public @Nullable UserType find(String name) {
        return found().types().find(name);
    }

    @Override
    public @Nullable ImportedType imported(String name) {
        return found().types().imported(name);
    }

    @Override
    public @Nullable ConstantType findConstants(String name) {
        return found().types().findConstants(name);
    }

    /** No: the generated types may be in a folder of the class path already. */
    @Override
    public boolean isInSources(String name) {
        return false;
    }

    private Found found() {
        if (found == null) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostic -> {}, // sources on the class path may use what is not generated yet
                    List.of("-proc:none", "-classpath", path),
                    null,
                    List.of(new PackageSource(packageName)));
            Elements elements = task.getElements();
            PackageElement generated = elements.getPackageElement(packageName);
            found = new Found(
                    generated,
                    elements,
                    new CompiledTypes(
                            generated,
                            elements,
                            Set.of(),
                            (in, file) -> files.getFileForInput(StandardLocation.CLASS_PATH, in, file),
                            name -> null));
        }
        return found;
    }

    /** The source of the package, so that it exists for the compiler. */
    private static final class PackageSource extends SimpleJavaFileObject {
        private final String packageName;

        PackageSource(String packageName) {
            super(URI.create("memory:///package-info.java"), JavaFileObject.Kind.SOURCE);
            this.packageName = packageName;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package " + packageName + ";";
        }
    }
}
