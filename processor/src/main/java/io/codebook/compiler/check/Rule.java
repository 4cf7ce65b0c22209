package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;

/** A rule that every model must keep. */
interface Rule {
    /** Reports each place of the model that breaks this rule. */
    void check(Book book, Problems problems);
}
