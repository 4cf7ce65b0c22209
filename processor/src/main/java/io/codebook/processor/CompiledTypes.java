package io.codebook.processor;

import io.codebook.compiler.emit.source.UserTypes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types of the user, as the compiler knows them. */
final class CompiledTypes implements UserTypes {
    private static final Set<ElementType> ON_TYPES = Set.of(ElementType.TYPE);
    private static final Set<Modifier> PUBLIC_STATIC = Set.of(Modifier.PUBLIC, Modifier.STATIC);

    private final PackageElement annotated;
    private final Elements elements;

    CompiledTypes(PackageElement annotated, Elements elements) {
        this.annotated = annotated;
        this.elements = elements;
    }

    @Override
    public @Nullable UserType find(String name) {
        TypeElement type = elements.getTypeElement(elements.getModuleOf(annotated), name);
        return type == null ? null : new UserType(unusable(type), methods(type), valueOf(type));
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

    private static @Nullable String unusable(TypeElement type) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            Target target = type.getAnnotation(Target.class);
            boolean standsOnTypes =
                    target == null || List.of(target.value()).stream().anyMatch(ON_TYPES::contains);
            return standsOnTypes ? null : "cannot stand on a type";
        }
        if (type.getKind() != ElementKind.INTERFACE) {
            return "is not an interface";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "has type parameters";
        }
        return type.getModifiers().contains(Modifier.SEALED) ? "is sealed" : null;
    }

    private List<Method> methods(TypeElement type) {
        List<Method> methods = new ArrayList<>();
        boolean isAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
        List<? extends Element> members = isAnnotation ? type.getEnclosedElements() : elements.getAllMembers(type);
        for (ExecutableElement method : ElementFilter.methodsIn(members)) {
            boolean isOpen = method.getModifiers().contains(Modifier.ABSTRACT) && method.getDefaultValue() == null;
            if (isOpen && !isOfObject(method)) {
                methods.add(new Method(
                        method.getSimpleName().toString(),
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
            if (member.getSimpleName().contentEquals(method.getSimpleName())) {
                return true;
            }
        }
        return false;
    }
}
