package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeMapping.Target;
import io.codebook.compiler.model.Row;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a mapping promises: the target of every code, be it written in a row or the same for all others. */
final class MappingFacts {
    private final CodeMapping mapping;
    private final Book book;
    private final CurrentFacts promises;
    private final FactPath path;

    MappingFacts(CodeMapping mapping, Book book, CurrentFacts promises) {
        this.mapping = mapping;
        this.book = book;
        this.promises = promises;
        path = FactPath.of("mapping", mapping.from().value(), mapping.to().value());
    }

    void add() {
        promises.subject(path, mapping.place());
        for (Row row : Objects.requireNonNull(book.table(mapping.from())).rows().values()) {
            Target target = Objects.requireNonNull(mapping.target(row.code()));
            CodeMapping.Row written = mapping.rows().get(row.code().text());
            Place place = written == null ? mapping.place() : written.from().place();
            add(
                    target,
                    path.and("code", row.code().text()),
                    path.and("none", row.code().text()),
                    place);
        }
        if (mapping.otherwise() != null) {
            add(mapping.otherwise(), path.and("otherwise"), path.and("otherwise-none"), mapping.place());
        }
    }

    private void add(Target target, FactPath codes, FactPath none, Place place) {
        if (target.none() == null) {
            List<String> texts = new ArrayList<>();
            for (Code code : target.codes()) {
                texts.add(code.text());
            }
            promises.fact(codes, place, texts);
        } else {
            promises.fact(none, place, target.none().value());
        }
    }
}
