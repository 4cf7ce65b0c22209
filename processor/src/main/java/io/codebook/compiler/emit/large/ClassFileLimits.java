package io.codebook.compiler.emit.large;

/**
 * The limits of class files and of HotSpot, and the bytes that generated code takes of them. Sizes of bytecode are estimates
 * that hold for javac and for Eclipse's compiler, so each limit keeps some room in reserve.
 */
public final class ClassFileLimits {
    /** The bytes of a string constant: javac takes one less than 65,535 (JVMS 17, section 4.4.7, CONSTANT_Utf8). */
    public static final int STRING_BYTES = 65_534;

    /** The most bytes that one char takes in a string constant (JVMS 17, section 4.4.7). */
    public static final int CHAR_BYTES = 3;

    /** The characters of a type's name. File names have up to 255; the rest is for nested types and {@code .class}. */
    public static final int TYPE_NAME_CHARACTERS = 140;

    /** The elements of a varargs call, each of 8 bytes, in a method that HotSpot compiles. */
    public static final int ARGUMENTS = 900;

    /** The same where each calls valueOf, which takes 11 bytes. */
    public static final int BOXED_ARGUMENTS = 650;

    /** The enums of one table: a switch over them, with up to 15 bytes for each, is in a method that HotSpot compiles. */
    public static final int SPLIT_ENUMS = 400;

    /** The bytes of a method. HotSpot compiles none of more than 8,000 (flags HugeMethodLimit, DontCompileHugeMethods). */
    static final int COMPILED_METHOD_BYTES = 7_500;

    /**
     * The cases of a switch over an enum. javac fills a table of their ordinals in the static initialiser of another class,
     * where each case takes 17 bytes.
     */
    private static final int ENUM_CASES = 400;

    /**
     * The bytes of the static initialiser of an enum, which creates the constants. A method has up to 65,535 (JVMS 17,
     * section 4.7.3, code_length); the rest is for the arrays that find a code.
     */
    private static final int INITIALISER_BYTES = 64_000;

    /** The same where constants have arguments, as the size of these is less certain. */
    private static final int INITIALISER_BYTES_WITH_ARGUMENTS = 60_000;

    /** The arguments of a constant. A method has up to 255 (JVMS 17, section 4.3.3), and two are hidden in an enum's. */
    private static final int CONSTRUCTOR_ARGUMENTS = 200;

    /** The entries of the constant pool of a class, which are up to 65,535 (JVMS 17, section 4.1, constant_pool_count). */
    private static final int POOL_ENTRIES = 64_000;

    private static final int BARE_CONSTANT_BYTES = 16;
    private static final int ALIAS_BYTES = 6;
    /** Creates a constant, puts it into its field and, with Eclipse's compiler, into an array. */
    private static final int CONSTANT_BYTES = 24;

    private static final int ARGUMENT_BYTES = 3;
    /** Calls valueOf. */
    private static final int BOXED_ARGUMENT_BYTES = 6;

    private static final int LABELLED_VALUE_BYTES = 24;
    private static final int OPERATION_BYTES = 36;
    private static final int GROUP_BYTES = 60;
    /** The pool entries of a string, and of a constant with its class and its name. */
    private static final int STRING_ENTRIES = 2;

    private static final int CONSTANT_ENTRIES = 3;

    private ClassFileLimits() {}

    /** Whether a switch over an enum, of so many cases and bytes, is in methods that HotSpot compiles. */
    public static boolean fitEnumSwitch(int cases, long bytes) {
        return cases <= ENUM_CASES && bytes <= COMPILED_METHOD_BYTES;
    }

    /** Whether one enum has room for so many constants, without arguments, and other names of them. */
    public static boolean fitEnum(long constants, long aliases) {
        return constants * BARE_CONSTANT_BYTES + aliases * ALIAS_BYTES <= INITIALISER_BYTES;
    }

    /** Whether one enum has room for the constants with arguments, of which some are boxed. */
    public static boolean fitEnum(long constants, long aliases, int arguments, int boxed) {
        long constant =
                CONSTANT_BYTES + (long) (arguments - boxed) * ARGUMENT_BYTES + (long) boxed * BOXED_ARGUMENT_BYTES;
        long bytes = constants * constant + aliases * CONSTANT_BYTES;
        return bytes <= INITIALISER_BYTES_WITH_ARGUMENTS && arguments <= CONSTRUCTOR_ARGUMENTS;
    }

    /** Whether the enum of a field has room for so many values, or a method of it for so many ranges. */
    public static boolean fitValues(int values, int ranges) {
        return (long) Math.max(values, ranges) * LABELLED_VALUE_BYTES <= INITIALISER_BYTES;
    }

    /** Whether one enum has room for so many operations, other names of them, and groups. */
    public static boolean fitOperations(int operations, int aliases, int groups) {
        return (long) operations * OPERATION_BYTES + (long) aliases * ALIAS_BYTES + (long) groups * GROUP_BYTES
                <= INITIALISER_BYTES;
    }

    /** Whether one class has room for so many strings, and for references to so many constants. */
    public static boolean fitConstantPool(int strings, int constants) {
        return (long) strings * STRING_ENTRIES + (long) constants * CONSTANT_ENTRIES <= POOL_ENTRIES;
    }
}
