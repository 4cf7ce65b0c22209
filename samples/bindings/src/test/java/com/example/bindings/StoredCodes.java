package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.CoapCode;
import com.example.bindings.codes.Fault;
import com.example.bindings.codes.FaultConverter;
import com.example.bindings.codes.FaultFrom1000;
import com.example.bindings.codes.HResult;
import com.example.bindings.codes.HttpStatus;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.IotCodeConverter;
import com.example.bindings.codes.QuicError;
import com.example.bindings.codes.SqlState;
import com.example.bindings.persistence.Report;
import com.example.bindings.persistence.Setting;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hibernate stores codes by the generated converters. A class for each database extends this one. */
abstract class StoredCodes {
    private static final String ALL = "select code, http, coap, sqlState, result, quic, fault from Report where id = 1";

    private final StringWriter ddl = new StringWriter();
    private SessionFactory sessions;

    /** The address of an empty database. */
    abstract String url();

    @BeforeEach
    void start() {
        Configuration configuration = new Configuration();
        configuration.addAnnotatedClass(Report.class).addAnnotatedClass(Setting.class);
        configuration.addAttributeConverter(IotCodeConverter.class);
        configuration.addAttributeConverter(FaultConverter.class);
        configuration.setProperty("jakarta.persistence.jdbc.url", url());
        configuration.setProperty("jakarta.persistence.schema-generation.database.action", "drop-and-create");
        configuration.setProperty("jakarta.persistence.schema-generation.scripts.action", "create");
        configuration.getProperties().put("jakarta.persistence.schema-generation.scripts.create-target", ddl);
        sessions = configuration.buildSessionFactory();
    }

    @AfterEach
    void stop() {
        sessions.close();
    }

    @Test
    void keepsKnownCodes() {
        Report report = new Report();
        report.id = 1;
        report.code = IotCode.CONFLICT;
        report.http = HttpStatus.NOT_FOUND;
        report.coap = CoapCode.NOT_FOUND;
        report.sqlState = SqlState.UNIQUE_VIOLATION;
        report.result = HResult.ACCESS_DENIED;
        report.quic = QuicError.LARGEST;
        report.fault = FaultFrom1000.MOTOR;
        sessions.inTransaction(session -> session.persist(report));
        assertThat(columns()).containsExactly(4009, 404, "4.04", "23505", 0x80070005L, 0x3fffffffffffffffL, 1001);
        sessions.inSession(session -> assertThat(session.find(Report.class, 1L))
                .usingRecursiveComparison()
                .isEqualTo(report));
    }

    @Test
    void keepsWhatANewerProgramWrote() {
        sql("insert into Report (id, code, http, coap, sqlState, result, quic, fault)"
                + " values (1, 4077, 799, '4.30', '40001', 5, -1, 2)");
        sessions.inTransaction(session -> {
            Report report = session.find(Report.class, 1L);
            assertThat(report.code).isEqualTo(IotCode.decode(4077));
            assertThat(report.code.category()).isEqualTo(IotCode.Category.CLIENT_ERROR);
            assertThat(report.http).isEqualTo(HttpStatus.decode(799));
            assertThat(report.coap).isEqualTo(CoapCode.decodeText("4.30"));
            assertThat(report.sqlState).isEqualTo(SqlState.decode("40001"));
            assertThat(report.result).isEqualTo(HResult.decode(5L));
            assertThat(report.quic).isEqualTo(QuicError.decode(-1));
            assertThat(report.fault).isEqualTo(Fault.decode(2));
            report.note = "read";
        });
        assertThat(columns()).containsExactly(4077, 799, "4.30", "40001", 5L, -1L, 2);
    }

    @Test
    void findsUnknownCodesByQueries() {
        sql("insert into Report (id, code) values (1, 4077), (2, 4009), (3, null)");
        sessions.inSession(session -> assertThat(
                        session.createSelectionQuery("select id from Report where code = :code", Long.class)
                                .setParameter("code", IotCode.decode(4077))
                                .list())
                .containsExactly(1L));
    }

    @Test
    void keepsNull() {
        Report report = new Report();
        report.id = 1;
        sessions.inTransaction(session -> session.persist(report));
        assertThat(columns()).containsOnlyNulls().hasSize(7);
        sessions.inSession(session -> assertThat(session.find(Report.class, 1L))
                .usingRecursiveComparison()
                .isEqualTo(report));
    }

    @Test
    void refusesACodeWithoutANumber() {
        Report report = new Report();
        report.id = 1;
        report.code = IotCode.decodeByErrorType("quota");
        assertThat(report.code).isInstanceOf(AnyIotCode.UnknownErrorType.class);
        assertThatThrownBy(() -> sessions.inTransaction(session -> session.persist(report)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "table iot: cannot store unknown IotCode with error.type quota, because its number is not known");
    }

    /** No annotation of the attributes says so. */
    @Test
    void appliesTheConvertersOfKnownCodes() {
        Setting setting = new Setting();
        setting.id = 1;
        setting.code = IotCode.CONFLICT;
        setting.fault = FaultFrom1000.MOTOR;
        sessions.inTransaction(session -> session.persist(setting));
        assertThat(row("select code, fault from Setting where id = 1")).containsExactly(4009, 1001);
        sessions.inSession(session -> assertThat(session.find(Setting.class, 1L))
                .usingRecursiveComparison()
                .isEqualTo(setting));
    }

    @Test
    void refusesANumberThatTheEnumLacks() {
        sql("drop table Setting");
        sql("create table Setting (id bigint primary key, code integer, fault integer)"); // without a check
        sql("insert into Setting (id, code) values (1, 4077), (2, null)");
        assertThatThrownBy(() -> sessions.inSession(session -> session.find(Setting.class, 1L)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no code 4077 in table iot");
        assertThatThrownBy(() -> sessions.inSession(
                        session -> session.createSelectionQuery("select code from Setting", IotCode.class)
                                .list()))
                .rootCause()
                .hasMessage("no code 4077 in table iot");
        sessions.inSession(
                session -> assertThat(session.find(Setting.class, 2L).code).isNull());
    }

    /** A check constraint would refuse codes that are added later, as that of the enum does. */
    @Test
    void createsNoCheckForColumnsWithUnknownCodes() {
        assertThat(ddl.toString().lines().filter(line -> line.contains("create table")))
                .satisfiesExactlyInAnyOrder(
                        table -> assertThat(table)
                                .contains("Report", "code integer")
                                .doesNotContain("check"),
                        table -> assertThat(table).contains("Setting", "check ((code in (2000,4004,4009)))"));
    }

    private List<Object> columns() {
        return row(ALL);
    }

    private List<Object> row(String select) {
        return sessions.fromSession(session ->
                Arrays.asList(session.createNativeQuery(select, Object[].class).getSingleResult()));
    }

    private void sql(String statement) {
        sessions.inTransaction(
                session -> session.createNativeMutationQuery(statement).executeUpdate());
    }
}
