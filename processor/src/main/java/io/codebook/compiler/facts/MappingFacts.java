package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeMapping.Target;
import io.codebook.compiler.model.Row;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The facts of a mapping: the target of every code, whether it has a row of its own or not. */
final class MappingFacts {
    private final CodeMapping mapping;
    private final Book book;
    private final FactCollector facts;
    private final FactPath path;

    MappingFacts(CodeMapping mapping, Book book, FactCollector facts) {
        this.mapping = mapping;
        this.book = book;
        this.facts = facts;
        path = FactPath.mapping(mapping.from().value(), mapping.to().value());
    }

    void add() {
        facts.subject(path, mapping.place());
        for (Row row : Objects.requireNonNull(book.table(mapping.from())).rows().values()) {
            Target target = Objects.requireNonNull(mapping.target(row.code()));
            CodeMapping.Row written = mapping.rows().get(row.code().text());
            Place place = written == null ? mapping.place() : written.from().place();
            add(
                    target,
                    path.at(FactType.MAPPED_CODE, row.code().text()),
                    path.at(FactType.UNMAPPED_CODE, row.code().text()),
                    place);
        }
        if (mapping.otherwise() != null) {
            add(mapping.otherwise(), path.at(FactType.OTHERWISE), path.at(FactType.OTHERWISE_NONE), mapping.place());
        }
    }

    private void add(Target target, FactPath codes, FactPath none, Place place) {
        if (target.none() == null) {
            List<String> texts = new ArrayList<>();
            for (Code code : target.codes()) {
                texts.add(code.text());
            }
            facts.fact(codes, place, texts);
        } else {
            facts.fact(none, place, target.none().value());
        }
    }
}
