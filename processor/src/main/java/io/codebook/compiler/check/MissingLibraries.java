package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import java.util.Set;

/** The compilation has the libraries that the types of a table need. */
final class MissingLibraries implements Rule {
    private final Set<Library> libraries;

    MissingLibraries(Set<Library> libraries) {
        this.libraries = libraries;
    }

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (table.persistence() != null && !libraries.contains(Library.JAKARTA_PERSISTENCE)) {
                problems.add(
                        table.persistence().place(),
                        ProblemId.NO_LIBRARY,
                        "\"" + CodeTable.PERSISTENCE + "\" generates classes that need "
                                + Library.JAKARTA_PERSISTENCE.type() + ", which the compilation does not have; add"
                                + " jakarta.persistence:jakarta.persistence-api to the dependencies, or to --class-path"
                                + " of \"generate\", and \"requires jakarta.persistence\" to a module-info.java, take "
                                + Library.JAKARTA_PERSISTENCE.word()
                                + " out of -Acodebook.without or --without, or remove \""
                                + CodeTable.PERSISTENCE + "\"");
            }
        }
    }
}
