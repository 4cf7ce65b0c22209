package io.codebook.engine.promise;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeMapping.Target;
import io.codebook.engine.model.Row;
import io.codebook.engine.problem.Place;
import io.codebook.stability.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a mapping promises: the target of every code, be it written in a row or the same for all others. */
final class MappingPromises {
    private final CodeMapping mapping;
    private final Book book;
    private final Promises promises;
    private final Path path;

    MappingPromises(CodeMapping mapping, Book book, Promises promises) {
        this.mapping = mapping;
        this.book = book;
        this.promises = promises;
        path = Path.of("mapping", mapping.from().value(), mapping.to().value());
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

    private void add(Target target, Path codes, Path none, Place place) {
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
