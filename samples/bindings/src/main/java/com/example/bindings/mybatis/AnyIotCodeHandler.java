package com.example.bindings.mybatis;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.IotCode;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** Stores known and unknown codes by their numbers. */
@MappedTypes({AnyIotCode.class, AnyIotCode.Unknown.class, IotCode.class})
public final class AnyIotCodeHandler extends BaseTypeHandler<AnyIotCode> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, AnyIotCode code, JdbcType type)
            throws SQLException {
        statement.setInt(index, code.number());
    }

    @Override
    public AnyIotCode getNullableResult(ResultSet row, String column) throws SQLException {
        return decode(row.getObject(column, Integer.class));
    }

    @Override
    public AnyIotCode getNullableResult(ResultSet row, int column) throws SQLException {
        return decode(row.getObject(column, Integer.class));
    }

    @Override
    public AnyIotCode getNullableResult(CallableStatement call, int column) throws SQLException {
        return decode(call.getObject(column, Integer.class));
    }

    private static AnyIotCode decode(Integer number) {
        return number == null ? null : IotCode.decode(number);
    }
}
