package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import java.util.List;

/** All that must hold of a book before anything is made of it. */
public final class Checks {
    private Checks() {}

    public static void run(Book book, Problems problems) {
        List<Rule> rules = List.of(
                new TypeNames(),
                new MemberNames(),
                new ConstantNames(),
                new HiddenTypes(),
                new VersionConstants(),
                new FieldValues(),
                new UniqueValues(),
                new ReservedCodes(),
                new ProfileCodes(),
                new Fallbacks(),
                new FallbackVersions(),
                new FallbackClasses(),
                new OperationCodes(),
                new MappingTables(),
                new MappingCodes(),
                new MappingHoles(),
                new SchemaSelections(),
                new SchemaHoles(),
                new TextSizes(),
                new EnumSizes(),
                new TableSizes());
        for (Rule rule : rules) {
            rule.check(book, problems);
        }
    }
}
