package io.codebook.compiler.output.c;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.output.UniqueNames;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The names of all headers of a book. Each is given once, and none is that of a macro of the standard library. */
final class CNames {
    private final UniqueNames names = new UniqueNames(List.of());

    CNames() {
        for (String type : List.of(
                "CHAR",
                "SCHAR",
                "UCHAR",
                "SHRT",
                "USHRT",
                "INT",
                "UINT",
                "LONG",
                "ULONG",
                "LLONG",
                "ULLONG",
                "INT8",
                "INT16",
                "INT32",
                "INT64",
                "UINT8",
                "UINT16",
                "UINT32",
                "UINT64",
                "INTMAX",
                "UINTMAX",
                "INTPTR",
                "UINTPTR",
                "SIZE",
                "PTRDIFF",
                "WCHAR",
                "WINT",
                "SIG_ATOMIC",
                "RAND",
                "FLT",
                "DBL",
                "LDBL")) {
            names.take(List.of(type + "_MAX", type + "_MIN", type + "_C"));
        }
        names.take(List.of(
                "CHAR_BIT",
                "SIG_DFL",
                "SIG_ERR",
                "SIG_IGN",
                "EXIT_SUCCESS",
                "EXIT_FAILURE",
                "FLT_RADIX",
                "FLT_ROUNDS",
                "FLT_DIG",
                "FLT_EPSILON",
                "DBL_DIG",
                "DBL_EPSILON",
                "LDBL_DIG",
                "LDBL_EPSILON",
                "FILENAME_MAX",
                "FOPEN_MAX",
                "SEEK_SET",
                "SEEK_CUR",
                "SEEK_END",
                "LC_ALL",
                "LC_COLLATE",
                "LC_CTYPE",
                "LC_MONETARY",
                "LC_NUMERIC",
                "LC_TIME",
                "FE_INVALID",
                "FE_OVERFLOW",
                "FE_UNDERFLOW",
                "FE_INEXACT",
                "FE_DIVBYZERO",
                "FE_ALL_EXCEPT",
                "FP_NAN",
                "FP_INFINITE",
                "FP_ZERO",
                "FP_NORMAL",
                "FP_SUBNORMAL",
                "HUGE_VAL",
                "TMP_MAX",
                "L_TMPNAM"));
    }

    /** A name; if it is taken, the same with an underscore at its end. */
    String give(String name) {
        return names.give(name);
    }

    /** What all constants of a type begin with, such as {@code IOT_CODE}. */
    static String prefix(Text type) {
        return Objects.requireNonNull(JavaName.constant(type.value()), "a type is a name");
    }

    /** A part of the name of a function, such as {@code error_type} for {@code error.type}. */
    static String part(String id) {
        return Objects.requireNonNull(JavaName.constant(id), "an id is a name").toLowerCase(Locale.ROOT);
    }
}
