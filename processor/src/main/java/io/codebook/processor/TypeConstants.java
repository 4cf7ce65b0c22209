package io.codebook.processor;

import io.codebook.compiler.emit.source.ConstantType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The constants of a type, as the compiler knows them. */
final class TypeConstants {
    private static final Set<Modifier> OF_CONSTANTS = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);

    private TypeConstants() {}

    /** @param hidden why generated types do not see the type, or null if they do */
    static ConstantType of(TypeElement type, @Nullable String hidden, Elements elements) {
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        List<ConstantType.Constant> constants = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isEnum ? field.getKind() == ElementKind.ENUM_CONSTANT : isConstant(field, type)) {
                constants.add(constant(field));
            }
        }
        List<ConstantType.Method> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            methods.add(new ConstantType.Method(
                    method.getSimpleName().toString(),
                    method.getModifiers().contains(Modifier.PUBLIC),
                    method.getModifiers().contains(Modifier.STATIC),
                    !method.getParameters().isEmpty(),
                    method.getReturnType().getKind() != TypeKind.VOID));
        }
        boolean isGeneric = !type.getTypeParameters().isEmpty();
        return new ConstantType(isEnum, isGeneric ? "has type parameters" : hidden, constants, methods);
    }

    private static boolean isConstant(VariableElement field, TypeElement type) {
        return field.getModifiers().containsAll(OF_CONSTANTS)
                && field.asType() instanceof DeclaredType declared
                && declared.asElement().equals(type);
    }

    private static ConstantType.Constant constant(Element field) {
        boolean isDeprecated = false;
        boolean isForRemoval = false;
        for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals("java.lang.Deprecated")) {
                isDeprecated = true;
                for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                        mirror.getElementValues().entrySet()) {
                    boolean isOfRemoval = value.getKey().getSimpleName().contentEquals("forRemoval");
                    isForRemoval |=
                            isOfRemoval && Boolean.TRUE.equals(value.getValue().getValue());
                }
            }
        }
        return new ConstantType.Constant(field.getSimpleName().toString(), isDeprecated, isForRemoval);
    }
}
