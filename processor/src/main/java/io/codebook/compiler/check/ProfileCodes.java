package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;

/** The numbers of a profile exist in the table that it names. */
final class ProfileCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable profile : book.tables()) {
            CodeTable base = book.table(profile.profileOf());
            if (base == null) {
                continue;
            }
            for (Code code : profile.declared().values()) {
                CodeReference.check(code, base, "profile " + profile.id(), problems);
            }
        }
    }
}
