package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Book;
import java.util.List;

/** Runs all rules on a model before facts and files are made from it. */
public final class Checks {
    private Checks() {}

    /**
     * Reports everything in the model that breaks a rule.
     *
     * @param target the compilation
     */
    public static void run(Book book, JavaTarget target, Problems problems) {
        List<Rule> rules = List.of(
                new TypeNames(target),
                new MemberNames(),
                new ConstantNames(),
                new HiddenTypes(),
                new VersionConstants(),
                new FieldValues(),
                new UniqueValues(),
                new Links(),
                new TextForms(),
                new JsonForms(),
                new MissingLibraries(target.libraries()),
                new ExpectedApis(),
                new ExpectedTypes(target),
                new ExistingEnums(target),
                new ReservedCodes(),
                new ProfileCodes(),
                new Fallbacks(),
                new FallbackVersions(),
                new FallbackClasses(),
                new FallbackScopes(),
                new OperationCodes(),
                new OpenClasses(),
                new MappingTables(),
                new MappedTypes(target),
                new MappingCodes(),
                new UnmappedCodes(),
                new SchemaSelections(),
                new SchemaHoles(),
                new SchemaFields(),
                new SchemaSizes(),
                new TextSizes(),
                new EnumSizes(),
                new TableSizes(),
                new ManyValueSizes());
        for (Rule rule : rules) {
            rule.check(book, problems);
        }
    }
}
