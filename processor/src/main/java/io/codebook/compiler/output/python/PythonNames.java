package io.codebook.compiler.output.python;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.output.UniqueNames;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The names of one scope. Each is given once; one that is taken or means something in Python gets an underscore at its end. */
final class PythonNames {
    static final List<String> KEYWORDS = words("""
            False None True and as assert async await break case class continue def del elif else except finally for from \
            global if import in is lambda match nonlocal not or pass raise return try type while with yield""");

    /** Built-in functions and types. */
    static final List<String> FUNCTIONS = words("""
            abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex \
            copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals \
            hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next \
            object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str \
            sum super tuple type vars zip""");

    /** Built-in constants and exceptions. */
    static final List<String> CLASSES = words("""
            ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError \
            BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError \
            ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception \
            ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError \
            ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError \
            KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented \
            NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError \
            PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning \
            StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError \
            UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning \
            UserWarning ValueError Warning ZeroDivisionError""");

    /** What members of an enum cannot be called, and the modules that its annotations refer to. */
    private static final List<String> IN_ENUMS = words("mro name value dataclasses enum typing");

    /** The attributes of an int. */
    static final List<String> IN_INTS = words("""
            as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes""");

    /** The attributes of a str. */
    static final List<String> IN_TEXTS = words("""
            capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii \
            isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip \
            maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines \
            startswith strip swapcase title translate upper zfill""");

    private final UniqueNames scope = new UniqueNames(KEYWORDS);

    private PythonNames() {}

    static PythonNames ofModules() {
        return new PythonNames();
    }

    static PythonNames ofClasses() {
        return new PythonNames().without(CLASSES);
    }

    /**
     * Names of the methods and properties of an enum.
     *
     * @param inherited the attributes of the type that its members are, too
     */
    static PythonNames ofMembers(List<String> inherited) {
        return new PythonNames().without(FUNCTIONS).without(IN_ENUMS).without(inherited);
    }

    private PythonNames without(List<String> names) {
        scope.take(names);
        return this;
    }

    /** Takes names that the scope has anyway. */
    void take(String... names) {
        scope.take(List.of(names));
    }

    String give(String name) {
        return scope.give(name);
    }

    /** A name in small letters, such as {@code error_type} for {@code error.type}, and {@code iot_code} for {@code IotCode}. */
    static String snake(String id) {
        return Objects.requireNonNull(JavaName.constant(id), "an id is a name").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
