package com.example.micronaut;

import io.codebook.binding.CodeTable;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.BeanContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.Serializer;

/** Makes Micronaut read and write the codes of all tables. */
@ContextConfigurer
public final class MicronautCodes implements ApplicationContextConfigurer {
    @Override
    public void configure(ApplicationContext context) {
        for (CodeTable<?> table : CodeTable.all(context.getClassLoader())) {
            add(table.type(), context);
            add(table.anyType(), context);
        }
    }

    private static <T> void add(Class<T> type, ApplicationContext context) {
        CodeTable<T> table = CodeTable.of(type);
        // One bean of type Serde would not do: Micronaut lists a bean that is added here under one of its interfaces.
        add(Argument.of(Serializer.class, type), new CodeSerde<>(table), context);
        add(Argument.of(Deserializer.class, type), new CodeSerde<>(table), context);
        MutableConversionService conversions = (MutableConversionService) context.getConversionService();
        conversions.addConverter(CharSequence.class, type, new CodeConverter<>(table));
        conversions.addConverter(Number.class, type, new CodeConverter<>(table));
    }

    private static <B> void add(Argument<B> type, B bean, BeanContext context) {
        context.registerBeanDefinition(
                RuntimeBeanDefinition.builder(type, () -> bean).singleton(true).build());
    }
}
