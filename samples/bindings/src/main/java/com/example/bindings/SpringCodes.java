package com.example.bindings;

import io.codebook.binding.CodeTable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads the codes of all tables from the parameters, path variables and properties of Spring. */
public final class SpringCodes implements ConditionalGenericConverter {
    private final Map<Class<?>, CodeTable<?>> tables = new ConcurrentHashMap<>();

    /** Null, which is any type: Spring would prefer its own converter of enums to one from String to Object. */
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return null;
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        boolean isValue = source.getType() == String.class || Number.class.isAssignableFrom(source.getType());
        return isValue && CodeTable.isCode(target.getType());
    }

    @Override
    public Object convert(Object value, TypeDescriptor source, TypeDescriptor target) {
        boolean isMissing = value == null || value.equals("");
        return isMissing
                ? null
                : tables.computeIfAbsent(target.getType(), CodeTable::of).parse(value.toString());
    }
}
