package io.codebook.compiler.emit.source;

import com.palantir.javapoet.ClassName;
import io.codebook.compiler.model.CodeTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that generated code gives meaning to, in the file of one type or in the files of a split table: members, nested
 * types, and the types that it refers to by their simple names. Emitters declare them here, with those that they may add when
 * the table grows; the checks compare the names of the user with them.
 */
public final class DeclaredNames {
    /** The methods of Object and Enum; an accessor of the same name would override or overload one. */
    private static final Set<String> INHERITED_METHODS = Set.of(
            "clone",
            "compareTo",
            "describeConstable",
            "equals",
            "finalize",
            "getClass",
            "getDeclaringClass",
            "hashCode",
            "name",
            "notify",
            "notifyAll",
            "ordinal",
            "toString",
            "valueOf",
            "values",
            "wait");

    private static final String JAVA_LANG = "java.lang";

    private final Set<String> members = new HashSet<>();
    private final Map<String, String> nestedByLowerCase = new HashMap<>();
    private final Set<String> ofBook = new HashSet<>();
    private final Set<String> ofJavaLang = new HashSet<>();
    private final Set<String> imported = new HashSet<>();

    /** The names of an enum, with those that it inherits. */
    public static DeclaredNames ofEnum() {
        DeclaredNames names = new DeclaredNames().nested("EnumDesc");
        names.members.addAll(INHERITED_METHODS);
        return names;
    }

    /** Declares public methods and all fields; their types do not matter. */
    public DeclaredNames members(String... names) {
        members.addAll(Set.of(names));
        return this;
    }

    /** Declares a nested type, be it generated or inherited. */
    public DeclaredNames nested(String name) {
        nestedByLowerCase.put(lowerCase(name), name);
        return this;
    }

    /** Declares that code refers to a type of the book, or that it is one. */
    public DeclaredNames typeOfBook(String name) {
        ofBook.add(name);
        return this;
    }

    /** Declares that code refers to the type of a table. One that exists already needs no simple name, as it can be qualified. */
    public DeclaredNames typeOf(CodeTable table) {
        return table.existing() == null ? typeOfBook(table.type().value()) : this;
    }

    /** Declares that code refers to types of the JDK. */
    public DeclaredNames types(Class<?>... types) {
        for (Class<?> type : types) {
            (type.getPackageName().equals(JAVA_LANG) ? ofJavaLang : imported).add(type.getSimpleName());
        }
        return this;
    }

    /** Declares that code refers to types of the runtime, or of another library. */
    public DeclaredNames importedTypes(ClassName... types) {
        for (ClassName type : types) {
            imported.add(type.simpleName());
        }
        return this;
    }

    public DeclaredNames add(DeclaredNames other) {
        members.addAll(other.members);
        nestedByLowerCase.putAll(other.nestedByLowerCase);
        ofBook.addAll(other.ofBook);
        ofJavaLang.addAll(other.ofJavaLang);
        imported.addAll(other.imported);
        return this;
    }

    /** The public methods and all fields. */
    public Set<String> members() {
        return Collections.unmodifiableSet(members);
    }

    /** The nested types. */
    public Set<String> nested() {
        return Set.copyOf(nestedByLowerCase.values());
    }

    /** The types that code refers to by their simple names; a nested type of the same name would hide one. */
    public Set<String> referred() {
        Set<String> all = new HashSet<>(ofBook);
        all.addAll(ofJavaLang);
        all.addAll(imported);
        return all;
    }

    /** Whether there is a nested type of this name, in upper or lower case: class files may not differ in case alone. */
    public boolean hasNested(String name) {
        return nestedByLowerCase.containsKey(lowerCase(name));
    }

    /** Whether any name of the other is taken here as well. */
    public boolean hasAnyOf(DeclaredNames other) {
        for (String member : other.members) {
            if (members.contains(member)) {
                return true;
            }
        }
        for (String nested : other.nestedByLowerCase.keySet()) {
            if (hasNested(nested)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a nested type hides the type of the book that has this name and that code refers to. */
    public boolean nestedHides(String typeOfBook) {
        return ofBook.contains(typeOfBook) && nestedByLowerCase.containsValue(typeOfBook);
    }

    /**
     * Whether code cannot refer to a type of the JDK or the runtime and to the type of the book that has the same name. A type
     * of the book hides one of java.lang in all files of its package, and others where it is used itself.
     */
    public boolean confuses(String typeOfBook) {
        return ofJavaLang.contains(typeOfBook) || (imported.contains(typeOfBook) && ofBook.contains(typeOfBook));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
