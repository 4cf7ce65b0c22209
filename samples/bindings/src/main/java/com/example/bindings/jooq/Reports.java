package com.example.bindings.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.SQLDataType.INTEGER;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.IotCode;
import org.jooq.Converter;
import org.jooq.Field;

/** The columns of a table whose codes jOOQ reads and writes by their numbers. */
public final class Reports {
    public static final Converter<Integer, AnyIotCode> CODES =
            Converter.ofNullable(Integer.class, AnyIotCode.class, IotCode::decode, AnyIotCode::number);

    public static final Field<AnyIotCode> CODE = field("code", INTEGER.asConvertedDataType(CODES));

    private Reports() {}
}
