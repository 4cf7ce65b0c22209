package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.IotCode;
import com.example.bindings.mybatis.AnyIotCodeHandler;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.Test;

/** MyBatis stores codes by a type handler, in H2. */
class MyBatisTest {
    /** A row. */
    public static final class Row {
        public long id;
        public AnyIotCode code;
    }

    interface Reports {
        @Update("create table report (id bigint primary key, code integer)")
        void create();

        @Insert("insert into report (id, code) values (#{id}, #{code})")
        void insert(@Param("id") long id, @Param("code") AnyIotCode code);

        @Insert("insert into report (id, code) values (#{id}, #{code})")
        void insertRow(Row row);

        @Select("select code from report where id = #{id}")
        Integer number(long id);

        @Select("select id, code from report where id = #{id}")
        Row row(long id);

        @Select("select id from report where code = #{code}")
        List<Long> with(AnyIotCode code);
    }

    @Test
    void keepsKnownAndUnknownCodesAndNull() {
        UnpooledDataSource source = new UnpooledDataSource("org.h2.Driver", "jdbc:h2:mem:", "", "");
        Configuration configuration = new Configuration(new Environment("test", new JdbcTransactionFactory(), source));
        configuration.getTypeHandlerRegistry().register(AnyIotCodeHandler.class);
        configuration.addMapper(Reports.class);
        try (SqlSession session =
                new SqlSessionFactoryBuilder().build(configuration).openSession()) {
            Reports reports = session.getMapper(Reports.class);
            reports.create();
            reports.insert(1, IotCode.CONFLICT);
            reports.insert(2, IotCode.decode(4077));
            reports.insert(3, null);
            Row row = new Row();
            row.id = 4;
            row.code = IotCode.decode(4088);
            reports.insertRow(row);
            assertThat(reports.number(1)).isEqualTo(4009);
            assertThat(reports.number(2)).isEqualTo(4077);
            assertThat(reports.row(1).code).isEqualTo(IotCode.CONFLICT);
            assertThat(reports.row(2).code).isEqualTo(IotCode.decode(4077));
            assertThat(reports.row(3).code).isNull();
            assertThat(reports.row(4).code).isEqualTo(row.code);
            assertThat(reports.with(IotCode.CONFLICT)).containsExactly(1L);
            assertThat(reports.with(IotCode.decode(4077))).containsExactly(2L);
        }
    }
}
