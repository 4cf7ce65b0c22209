package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.java.ExpectedMethods;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.UserTypes;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compilation has the interfaces and annotations of a table's type, and the type has all methods of the interfaces. */
final class ExpectedTypes implements Rule {
    private final JavaTarget target;

    ExpectedTypes(JavaTarget target) {
        this.target = target;
    }

    @Override
    public void check(Book book, Problems problems) {
        if (!target.userTypes().areKnown()) {
            return;
        }
        for (CodeTable table : book.tables()) {
            for (Text name : table.expected().interfaces()) {
                UserTypes.UserType type = find(name, ExpectedApi.IMPLEMENTS, problems);
                if (type != null) {
                    methods(name, type, new ExpectedMethods(table, book, target), table, problems);
                }
            }
            for (Text name : table.expected().annotations()) {
                UserTypes.UserType type = find(name, ExpectedApi.ANNOTATIONS, problems);
                for (UserTypes.Method element : type == null ? List.<UserTypes.Method>of() : type.methods()) {
                    if (!element.isDefault()) {
                        problems.add(
                                name.place(),
                                ProblemId.BAD_USER_TYPE,
                                name + " needs a value for " + element.name()
                                        + ", which cannot be given here; give the element a default, or annotate another"
                                        + " type");
                    }
                }
            }
        }
    }

    private UserTypes.@Nullable UserType find(Text name, String key, Problems problems) {
        UserTypes.UserType type = target.userTypes().find(target.qualified(name.value()));
        if (type == null) {
            problems.add(
                    name.place(),
                    ProblemId.BAD_USER_TYPE,
                    "the compilation has no type " + name + "; correct the name in \"" + key
                            + "\", or add what contains it to the class path");
            return null;
        }
        String reason = key.equals(ExpectedApi.IMPLEMENTS) ? type.noInterface() : type.noAnnotation();
        if (reason != null) {
            problems.add(
                    name.place(), ProblemId.BAD_USER_TYPE, name + " " + reason + "; remove it from \"" + key + "\"");
            return null;
        }
        return type;
    }

    private static void methods(
            Text name, UserTypes.UserType type, ExpectedMethods generated, CodeTable table, Problems problems) {
        for (UserTypes.Method method : type.methods()) {
            String lack = generated.lacks(method);
            if (lack != null) {
                problems.add(
                        name.place(),
                        ProblemId.BAD_USER_TYPE,
                        "the method " + method.name() + " of " + name + ", which " + table.type() + " implements, "
                                + lack);
            }
        }
    }
}
