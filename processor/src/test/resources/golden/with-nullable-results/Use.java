package com.example.codes;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

class Use {
    static void run() {
        check(
                IotCode.class,
                Set.of("find", "findByErrorType(String)", "findByName(String)", "errorType", "retryAfter", "fallback", "retired",
                        "toHttp", "hasHandling(Handling)", "findAllByHandling(Handling)"));
        check(AnyIotCode.class, Set.of("category"));
        check(AnyIotCode.Unknown.class, Set.of("category"));
        check(IotCode.Category.class, Set.of("find"));
        check(HttpStatus.class, Set.of("find", "findByName(String)"));
        check(AnyHttpStatus.class, Set.of("orGeneric"));
        check(CoapCode.class, Set.of("find", "findByText(String)", "findByName(String)", "toHttp"));
        check(
                Fault.class,
                Set.of("find", "findByLabel(String)", "findByName(String)", "label", "toHttp"));
        check(FaultFrom0.class, Set.of("label", "toHttp"));
        check(FaultFrom1000.class, Set.of("label", "toHttp"));
        check(DeviceOperation.class, Set.of("find", "retired", "reason", "orFallback", "delay"));
        check(HttpStatus.find(500) == null && Fault.find(1001L).toHttp() == null);
    }

    /** The methods of a type that may return null, with the parameters that may be null. */
    private static void check(Class<?> type, Set<String> expected) {
        check(type.isAnnotationPresent(NullMarked.class) || type.getEnclosingClass() != null);
        Set<String> found = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            StringBuilder parameters = new StringBuilder();
            for (var parameter : method.getParameters()) {
                if (parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    parameters.append(parameter.getType().getSimpleName());
                }
            }
            boolean isPublic = java.lang.reflect.Modifier.isPublic(method.getModifiers());
            if (isPublic && (method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class) || !parameters.isEmpty())) {
                found.add(method.getName() + (parameters.isEmpty() ? "" : "(" + parameters + ")"));
            }
        }
        if (!found.equals(new TreeSet<>(expected))) {
            throw new AssertionError(type + ": " + found);
        }
    }

    private static void check(boolean expected) {
        if (!expected) {
            throw new AssertionError();
        }
    }
}
