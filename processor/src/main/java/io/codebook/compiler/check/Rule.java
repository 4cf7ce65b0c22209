package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;

/** Something that must hold of every book. */
interface Rule {
    void check(Book book, Problems problems);
}
