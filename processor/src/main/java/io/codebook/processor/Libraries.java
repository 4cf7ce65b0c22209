package io.codebook.processor;

import io.codebook.compiler.emit.source.Library;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The libraries that the types of a package can refer to. */
final class Libraries {
    private Libraries() {}

    /** @param without libraries that the types must not refer to */
    static Set<Library> of(PackageElement annotated, Elements elements, Set<Library> without) {
        Set<Library> found = EnumSet.noneOf(Library.class);
        for (Library library : Library.values()) {
            // what another module has does not count if the module of the package cannot read it
            if (!without.contains(library)
                    && elements.getTypeElement(elements.getModuleOf(annotated), library.type()) != null) {
                found.add(library);
            }
        }
        return found;
    }
}
