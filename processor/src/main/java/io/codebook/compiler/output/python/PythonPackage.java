package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.output.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** A package with a module for each table. */
public final class PythonPackage {
    private static final String RESPONSE_CLASS = """
            class %s(enum.Enum):
                ""\"The class of an HTTP or CoAP code, its first digit.""\"

                INFORMATIONAL = "informational"
                SUCCESS = "success"
                REDIRECTION = "redirection"
                CLIENT_ERROR = "client-error"
                SERVER_ERROR = "server-error"
                OTHER = "other"

                @classmethod
                def of_http(cls, number: int) -> %1$s:
                    ""\"Return the class of a status, SERVER_ERROR outside 100 to 599.

                    RFC 9110, Section 15, asks this of clients.
                    ""\"
                    classes = (cls.INFORMATIONAL, cls.SUCCESS, cls.REDIRECTION, cls.CLIENT_ERROR)
                    return classes[number // 100 - 1] if 100 <= number < 500 else cls.SERVER_ERROR

                @classmethod
                def of_coap(cls, number: int) -> %1$s:
                    ""\"Return the class of a code as the byte on the wire.""\"
                    classes = {2: cls.SUCCESS, 4: cls.CLIENT_ERROR, 5: cls.SERVER_ERROR}
                    return classes.get(number >> 5, cls.OTHER)
            """;

    private PythonPackage() {}

    /** The files, of which the last ones are those of the package itself. */
    public static List<TextFile> of(Book book) {
        PythonTypes types = new PythonTypes(book);
        List<PythonModule> modules = new ArrayList<>();
        boolean hasClasses = false;
        for (CodeTable table : book.tables()) {
            modules.add(new CodeTableModule(table, book, types).build());
            hasClasses |= table.kind().hasClasses();
        }
        for (OperationTable table : book.operations()) {
            CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
            modules.add(new OperationTableModule(table, codes, types).build());
        }
        if (hasClasses) {
            String type = types.responseClass();
            modules.add(new PythonModule(types.responseModule(), List.of("The classes of HTTP and CoAP codes."))
                    .importing("enum")
                    .with(RESPONSE_CLASS.formatted(type))
                    .export(type));
        }
        List<TextFile> files = new ArrayList<>();
        modules.forEach(module -> files.add(module.file()));
        files.add(new TextFile("__init__.py", init(modules)));
        files.add(new TextFile("py.typed", ""));
        return files;
    }

    private static String init(List<PythonModule> modules) {
        TreeSet<String> imports = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        for (PythonModule module : modules) {
            List<Layout> exported = new ArrayList<>();
            for (String name : new TreeSet<>(module.exported())) {
                exported.add(new Layout.Atom(name));
                names.add("\"" + name + "\"");
            }
            String head = "from ." + module.name() + " import ";
            String line = new Layout.Items(head, exported, "").flat();
            imports.add(
                    line.length() <= PythonText.WIDTH ? line : new Layout.Items(head + "(", exported, ")").broken(0));
        }
        List<Layout> all = new ArrayList<>();
        names.forEach(name -> all.add(new Layout.Atom(name)));
        return PythonModule.HEADER + "\"\"\"The tables of codes.yaml.\"\"\"\n\n" + String.join("\n", imports) + "\n\n"
                + new Layout.Items("__all__ = [", all, "]").broken(0) + "\n";
    }
}
