package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problems;

/** Something that must hold of every book. */
interface Rule {
    void check(Book book, Problems problems);
}
