package com.example.bindings;

import static com.example.bindings.jooq.Reports.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import com.example.bindings.codes.IotCode;
import java.util.Arrays;
import org.jooq.CloseableDSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** jOOQ stores codes by a converter, in H2. */
class JooqTest {
    @Test
    void keepsKnownAndUnknownCodesAndNull() {
        try (CloseableDSLContext jooq = DSL.using("jdbc:h2:mem:")) {
            Table<?> report = table("report");
            jooq.execute("create table report (id bigint auto_increment, code integer)");
            jooq.insertInto(report, CODE)
                    .values(IotCode.CONFLICT)
                    .values(IotCode.decode(4077))
                    .execute();
            jooq.execute("insert into report (code) values (null)");
            assertThat(jooq.fetchValues("select code from report order by id"))
                    .isEqualTo(Arrays.asList(4009, 4077, null));
            assertThat(jooq.select(CODE).from(report).orderBy(DSL.field("id")).fetch(CODE))
                    .isEqualTo(Arrays.asList(IotCode.CONFLICT, IotCode.decode(4077), null));
            assertThat(jooq.fetchCount(report, CODE.eq(IotCode.decode(4077)))).isEqualTo(1);
        }
    }
}
