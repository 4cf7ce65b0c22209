package io.codebook.processor;

import io.codebook.compiler.emit.FactsClass;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.UserTypes;
import io.codebook.compiler.model.ExistingType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types of the user, as the compiler knows them. */
final class CompiledTypes implements UserTypes {
    private static final String LACK =
            "carries no code table; name the type of a code table, or generate it again if an older version of Codebook did";

    private static final Set<Modifier> PUBLIC_STATIC = Set.of(Modifier.PUBLIC, Modifier.STATIC);

    private final PackageElement annotated;
    private final Elements elements;
    private final Set<String> sources = new HashSet<>();
    /**
     * The imported types that this compilation generates. What a class file of an earlier compilation says of them is out of date, and
     * javac may crash if it has read one and then compiles the type.
     */
    private final Set<String> generated = new HashSet<>();

    private final ClassFiles classFiles;
    private final Function<String, @Nullable ImportedType> others;

    /**
     * The types for a package.
     *
     * @param roots the types in the sources
     * @param others the imported types that this compilation generates
     */
    CompiledTypes(
            PackageElement annotated,
            Elements elements,
            Set<? extends Element> roots,
            ClassFiles classFiles,
            Function<String, @Nullable ImportedType> others) {
        this.others = others;
        this.classFiles = classFiles;
        this.annotated = annotated;
        this.elements = elements;
        for (TypeElement type : ElementFilter.typesIn(roots)) {
            sources.add(lowerCase(type.getQualifiedName().toString()));
        }
    }

    @Override
    public boolean isInSources(String name) {
        return sources.contains(lowerCase(name));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable UserType find(String name) {
        TypeElement type = elements.getTypeElement(elements.getModuleOf(annotated), name);
        return type == null
                ? null
                : new UserType(noInterface(type), noAnnotation(type), methods(type), valueOf(type), constants(type));
    }

    @Override
    public @Nullable ImportedType imported(String name) {
        ImportedType other = others.apply(name);
        if (other != null) {
            generated.add(name);
            return other;
        }
        TypeElement type = elements.getTypeElement(elements.getModuleOf(annotated), name);
        if (type == null) {
            return null;
        }
        String facts = facts(name);
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String within = packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
        String jar = classFiles.jarOf(packageName, within);
        boolean isGenerated = facts != null || isGenerated(type);
        return new ImportedType(
                new ExistingType(packageName, within, jar, isGenerated, true),
                facts,
                facts == null && isGenerated ? LACK : null,
                names(type));
    }

    private List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (ConstantType.Constant constant :
                TypeConstants.of(type, null, elements).constants()) {
            names.add(constant.name());
        }
        return names;
    }

    /** What the class beside a generated type has, or null if there is none. */
    private @Nullable String facts(String type) {
        TypeElement carrier = elements.getTypeElement(elements.getModuleOf(annotated), JavaTarget.factsName(type));
        if (carrier == null) {
            return null;
        }
        Map<String, Object> constants = new HashMap<>(); // compilers differ in the order of fields
        for (VariableElement field : ElementFilter.fieldsIn(carrier.getEnclosedElements())) {
            if (field.getConstantValue() != null) {
                constants.put(field.getSimpleName().toString(), field.getConstantValue());
            }
        }
        StringBuilder facts = new StringBuilder();
        for (int part = 1; constants.get(FactsClass.constant(part)) instanceof String text; part++) {
            facts.append(text);
        }
        return facts.toString();
    }

    private static boolean isGenerated(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().equals(CodebookProcessor.GENERATED)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable ConstantType findConstants(String name) {
        if (generated.contains(name)) {
            return null;
        }
        TypeElement type = elements.getTypeElement(elements.getModuleOf(annotated), name);
        return type == null ? null : TypeConstants.of(type, hidden(type), elements);
    }

    private static List<String> constants(TypeElement type) {
        List<String> constants = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(member.getSimpleName().toString());
            }
        }
        return constants;
    }

    private static List<String> valueOf(TypeElement type) {
        List<String> parameters = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean makes = method.getSimpleName().contentEquals("valueOf")
                    && method.getModifiers().containsAll(PUBLIC_STATIC)
                    && method.getParameters().size() == 1
                    && method.getTypeParameters().isEmpty()
                    && spelled(method.getReturnType())
                            .equals(type.getQualifiedName().toString());
            if (makes) {
                parameters.add(spelled(method.getParameters().get(0).asType()));
            }
        }
        return parameters;
    }

    /** Without annotations, such as that of a type which can be null. */
    private static String spelled(TypeMirror type) {
        boolean isPlain = type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty();
        return isPlain && type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : type.toString();
    }

    private @Nullable String noInterface(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return "is not an interface";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "has type parameters";
        }
        return type.getModifiers().contains(Modifier.SEALED) ? "is sealed" : hidden(type);
    }

    private @Nullable String noAnnotation(TypeElement type) {
        if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
            return "is not an annotation";
        }
        Target target = type.getAnnotation(Target.class);
        List<ElementType> places = target == null ? List.of(ElementType.TYPE) : List.of(target.value());
        boolean standsOnTypes = places.contains(ElementType.TYPE) || places.contains(ElementType.TYPE_USE);
        return standsOnTypes ? hidden(type) : "cannot stand on a type";
    }

    /** Why the generated types do not see a type, or null if they do. */
    private @Nullable String hidden(TypeElement type) {
        boolean isNear = elements.getPackageOf(type).equals(annotated);
        for (Element part = type; part instanceof TypeElement; part = part.getEnclosingElement()) {
            boolean isSeen = isNear
                    ? !part.getModifiers().contains(Modifier.PRIVATE)
                    : part.getModifiers().contains(Modifier.PUBLIC);
            if (!isSeen) {
                return "is not visible in the package of the generated types";
            }
        }
        return null;
    }

    private List<Method> methods(TypeElement type) {
        List<Method> methods = new ArrayList<>();
        boolean isAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
        List<? extends Element> members = isAnnotation ? type.getEnclosedElements() : elements.getAllMembers(type);
        for (ExecutableElement method : ElementFilter.methodsIn(members)) {
            boolean isOpen = method.getModifiers().contains(Modifier.ABSTRACT) && method.getDefaultValue() == null;
            boolean isDefault = method.isDefault() || method.getDefaultValue() != null;
            if ((isOpen || isDefault) && !isOfObject(method)) {
                methods.add(new Method(
                        method.getSimpleName().toString(),
                        isDefault,
                        !method.getParameters().isEmpty(),
                        spelled(method.getReturnType())));
            }
        }
        return methods;
    }

    /** Interfaces may declare methods that every class has. */
    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        for (Element member : object.getEnclosedElements()) {
            boolean isSame = member instanceof ExecutableElement other
                    && other.getSimpleName().contentEquals(method.getSimpleName())
                    && other.getParameters().size() == method.getParameters().size();
            if (isSame) {
                return true;
            }
        }
        return false;
    }
}
