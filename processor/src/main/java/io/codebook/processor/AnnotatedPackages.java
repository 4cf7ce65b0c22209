package io.codebook.processor;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;

/** The packages with the annotation. Each file belongs to one, and on anything else the annotation is a mistake. */
final class AnnotatedPackages {
    private AnnotatedPackages() {}

    /** The packages by the files that they name; types with the annotation are reported. */
    static Collection<List<PackageElement>> byFile(
            Set<? extends Element> annotated, ProcessingEnvironment environment) {
        Map<String, List<PackageElement>> byFile = new LinkedHashMap<>();
        for (Element element : annotated) {
            String name = CodesFile.of(element, environment).name();
            if (element instanceof PackageElement named) {
                byFile.computeIfAbsent(normal(name), file -> new ArrayList<>()).add(named);
            } else {
                environment
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, misplaced(element, name, environment), element);
            }
        }
        return byFile.values();
    }

    /** Several packages that name one file. */
    static Problem namedTwice(List<PackageElement> packages, ProcessingEnvironment environment) {
        List<String> names = new ArrayList<>();
        for (PackageElement named : packages) {
            names.add(named.getQualifiedName().toString());
        }
        names.sort(null);
        String what = "the packages " + String.join(" and ", names)
                + " name this file; name it in one of them, and import the generated types in the others";
        return new Problem(
                Place.startOf(CodesFile.of(packages.get(0), environment).name()), ProblemId.NAMED_TWICE, what);
    }

    private static String misplaced(Element type, String name, ProcessingEnvironment environment) {
        String owner = environment
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        return "[" + ProblemId.NOT_A_PACKAGE + "] @Codebook belongs to a package, not to the type "
                + type.getSimpleName() + "; remove it here, and write a package-info.java with these lines:\n"
                + "  @Codebook(" + environment.getElementUtils().getConstantExpression(name) + ")\n"
                + "  package " + (owner.isEmpty() ? "com.example.codes" : owner) + ";\n"
                + "  import io.codebook.Codebook;";
    }

    /** The same text for all spellings of a path; what is no path is reported later. */
    private static String normal(String name) {
        try {
            return Path.of(name).normalize().toString();
        } catch (InvalidPathException broken) {
            return name;
        }
    }
}
