package io.codebook.compiler.output.c;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.output.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A header for each table. None includes another one, so any of them can be used alone. */
public final class CHeaders {
    /** The headers of the standard library and of POSIX without a folder, which a header of the same name would hide. */
    private static final Set<String> STANDARD = Set.of(
            ("aio assert complex cpio ctype dirent dlfcn errno fcntl fenv float fmtmsg fnmatch ftw glob grp iconv inttypes iso646"
                            + " langinfo libgen limits locale math monetary mqueue ndbm netdb nl_types poll pthread pwd regex sched"
                            + " search semaphore setjmp signal spawn stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib"
                            + " stdnoreturn string strings stropts syslog tar termios tgmath threads time trace uchar ulimit unistd"
                            + " utime utmpx wchar wctype wordexp")
                    .split(" ", -1));

    private CHeaders() {}

    /** The headers, in the order of the tables. */
    public static List<TextFile> of(Book book) {
        CNames names = new CNames();
        Map<String, CConstants> constants = new LinkedHashMap<>();
        for (CodeTable table : book.tables()) {
            constants.put(table.id().value(), new CConstants(table, names));
        }
        List<TextFile> files = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            CConstants own = Objects.requireNonNull(constants.get(table.id().value()));
            files.add(file(own.prefix(), new CodeTableHeader(table, constants, names).text(book)));
        }
        for (OperationTable table : book.operations()) {
            CConstants codes =
                    Objects.requireNonNull(constants.get(table.codesFrom().value()));
            OperationTableHeader header = new OperationTableHeader(table, codes.number(), names);
            files.add(file(header.prefix(), header.text()));
        }
        return files;
    }

    private static TextFile file(String prefix, String text) {
        String name = prefix.toLowerCase(Locale.ROOT);
        return new TextFile((STANDARD.contains(name) ? name + "_" : name) + ".h", text);
    }
}
