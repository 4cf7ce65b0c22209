package io.codebook.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * The generated types of one code table, found from any of them.
 *
 * @param codes the enum, or the interface of the enums of a split table
 * @param any the interface of known and unknown codes
 */
record CodeTypes(Class<?> codes, Class<?> any) {
    private static final String ANY = "Any";
    private static final String UNKNOWN = "$Unknown";

    /** The types that a type belongs to: one element, or none for a type that was not generated for codes. */
    static List<CodeTypes> of(Class<?> type) {
        if (type.isSealed() && type.isInterface() && type.getSimpleName().startsWith(ANY)) {
            String name = type.getSimpleName().substring(ANY.length());
            Class<?>[] permitted = type.getPermittedSubclasses();
            boolean hasUnknown = false;
            for (Class<?> subclass : permitted) {
                hasUnknown |= subclass.getName().equals(type.getName() + UNKNOWN);
            }
            for (Class<?> subclass : permitted) {
                if (hasUnknown && subclass.getSimpleName().equals(name)) {
                    return List.of(new CodeTypes(subclass, type));
                }
            }
        }
        for (Class<?> implemented : type.getInterfaces()) {
            List<CodeTypes> types = of(implemented);
            if (!types.isEmpty()) {
                return types;
            }
        }
        return List.of();
    }

    /** All constants, in the order of the table. */
    List<Object> constants() {
        List<Object> constants = new ArrayList<>();
        addConstants(codes, constants);
        Class<?>[] parts = codes.getPermittedSubclasses();
        for (Class<?> part : parts == null ? new Class<?>[0] : parts) {
            addConstants(part, constants);
        }
        return constants;
    }

    private static void addConstants(Class<?> type, List<Object> constants) {
        Object[] all = type.getEnumConstants();
        constants.addAll(List.of(all == null ? new Object[0] : all));
    }
}
