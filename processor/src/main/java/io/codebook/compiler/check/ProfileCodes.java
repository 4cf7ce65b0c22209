package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;

/** Every number of a profile exists in the table that it is a profile of. */
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
