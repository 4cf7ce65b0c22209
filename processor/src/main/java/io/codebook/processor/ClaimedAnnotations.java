package io.codebook.processor;

import io.codebook.compiler.emit.source.Library;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of libraries that generated types have. javac warns about annotations that no processor claims, and does not
 * show those that one has claimed to other processors. So they are claimed where only generated types have them.
 */
final class ClaimedAnnotations {
    private ClaimedAnnotations() {}

    static Set<String> ofLibraries() {
        Set<String> annotations = new HashSet<>();
        for (Library library : Library.values()) {
            annotations.addAll(library.annotations());
        }
        return annotations;
    }

    /** Whether only generated types have those of the annotations that belong to libraries. */
    static boolean areOurs(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> ofLibraries = ofLibraries();
        for (TypeElement annotation : annotations) {
            if (ofLibraries.contains(annotation.getQualifiedName().toString())) {
                for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
                    if (!isGenerated(annotated)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isGenerated(Element element) {
        Element type = element;
        while (type.getEnclosingElement() != null && type.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            type = type.getEnclosingElement();
        }
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(CodebookProcessor.GENERATED)) {
                return true;
            }
        }
        return false;
    }
}
