package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.example.bindings.codes.AccountError;
import com.example.bindings.codes.AnyAccountError;
import com.example.bindings.codes.AnyCoapCode;
import com.example.bindings.codes.AnyFault;
import com.example.bindings.codes.AnyHResult;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.AnyPriority;
import com.example.bindings.codes.CoapCode;
import com.example.bindings.codes.Fault;
import com.example.bindings.codes.FaultFrom0;
import com.example.bindings.codes.FaultFrom1000;
import com.example.bindings.codes.GrpcStatus;
import com.example.bindings.codes.HResult;
import com.example.bindings.codes.HttpStatus;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.Priority;
import com.example.bindings.codes.QuicError;
import com.example.bindings.codes.Signal;
import com.example.bindings.codes.SqlState;
import io.codebook.UnknownCodeException;
import io.codebook.binding.CodeTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables of every kind, read and written by what libraries know of them: the class. */
class CodeTableTest {
    private static final ClassLoader LOADER = IotCode.class.getClassLoader();

    @Test
    void theTableOfEveryTypeIsFound() {
        List<Class<?>> types =
                List.of(IotCode.class, AnyIotCode.class, AnyIotCode.Unknown.class, AnyIotCode.UnknownErrorType.class);
        for (Class<?> type : types) {
            CodeTable<?> table = CodeTable.of(type);
            assertThat(CodeTable.isCode(type)).isTrue();
            assertThat(table.id()).isEqualTo("iot");
            assertThat(table.type()).isEqualTo(IotCode.class);
            assertThat(table.anyType()).isEqualTo(AnyIotCode.class);
        }
        assertThat(CodeTable.of(FaultFrom0.class).type()).isEqualTo(Fault.class);
        assertThat(CodeTable.of(Fault.class)).hasToString("table fault as com.example.bindings.codes.Fault");
    }

    @Test
    void otherTypesHaveNoTable() {
        for (Class<?> type : List.of(String.class, int.class, int[].class, Map.class, IotCode.Category.class)) {
            assertThat(CodeTable.isCode(type)).isFalse();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.of(IotCode.Category.class))
                .withMessage("com.example.bindings.codes.IotCode$Category was not generated for the codes of a table");
    }

    /** A type of this shape without a lock. */
    sealed interface AnyShape permits Shape, AnyShape.Unknown {
        record Unknown(int number) implements AnyShape {}
    }

    enum Shape implements AnyShape {
        ROUND
    }

    @Test
    void aTypeWithoutItsLockIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodeTable.of(Shape.class))
                .withMessage("no lock on the class path names com.example.bindings.CodeTableTest$Shape; when jars are"
                        + " merged, append their META-INF/codebook/codes.lock files");
    }

    @Test
    void allTablesOfAClassPathAreListed() {
        List<String> ids = new ArrayList<>();
        for (CodeTable<?> table : CodeTable.all(LOADER)) {
            ids.add(table.id());
        }
        assertThat(ids)
                .containsExactly(
                        "account",
                        "coap",
                        "fault",
                        "grade",
                        "grpc",
                        "hresult",
                        "http",
                        "iot",
                        "priority",
                        "quic",
                        "signal",
                        "sqlstate");
    }

    @Test
    void everyCodeOfEveryTableGoesRound() {
        for (CodeTable<?> table : CodeTable.all(LOADER)) {
            assertThat(table.codes()).isNotEmpty();
            goRound(table);
        }
    }

    private static <A> void goRound(CodeTable<A> table) {
        for (A code : table.codes()) {
            Object wire = table.wireValue(code);
            assertThat(table.isKnown(code)).isTrue();
            assertThat(table.find(wire)).isSameAs(code);
            assertThat(table.decode(wire)).isSameAs(code);
            assertThat(table.parse(wire.toString())).isSameAs(code);
        }
    }

    @Test
    void aCodeIsOnTheWireWhatItsTableSays() {
        assertThat(CodeTable.of(IotCode.class).wireValue(IotCode.CONFLICT)).isEqualTo(4009);
        assertThat(CodeTable.of(AccountError.class).wireValue(AccountError.ACCOUNT_LOCKED))
                .isEqualTo("locked");
        assertThat(CodeTable.of(HttpStatus.class).wireValue(HttpStatus.OK)).isEqualTo("200 OK");
        assertThat(CodeTable.of(CoapCode.class).wireValue(CoapCode.NOT_FOUND)).isEqualTo("4.04");
        assertThat(CodeTable.of(SqlState.class).wireValue(SqlState.UNIQUE_VIOLATION))
                .isEqualTo("23505");
        assertThat(CodeTable.of(HResult.class).wireValue(HResult.ACCESS_DENIED)).isEqualTo(2147942405L);
        assertThat(CodeTable.of(QuicError.class).wireValue(QuicError.REQUEST_CANCELLED))
                .isEqualTo(268L);
        assertThat(CodeTable.of(GrpcStatus.class).wireValue(GrpcStatus.CANCELLED))
                .isEqualTo("CANCELLED");
        assertThat(CodeTable.of(Signal.class).wireValue(Signal.SIGKILL)).isEqualTo("SIGKILL");
        assertThat(CodeTable.of(Priority.class).wireValue(Priority.LOW)).isEqualTo(10);
        assertThat(CodeTable.of(Fault.class).wireValue(FaultFrom1000.MOTOR)).isEqualTo(1001);
    }

    @Test
    void unknownCodesAreKeptByTheTypeThatHasThem() {
        CodeTable<AnyIotCode> table = CodeTable.of(AnyIotCode.class);
        AnyIotCode unknown = new AnyIotCode.Unknown(4077);
        assertThat(table.decode(4077)).isEqualTo(unknown);
        assertThat(table.wireValue(unknown)).isEqualTo(4077);
        assertThat(table.isKnown(unknown)).isFalse();
        assertThat(table.find(4077)).isNull();
        assertThat(CodeTable.of(AnyHResult.class).decode(2147500037L)).isEqualTo(new AnyHResult.Unknown(0x80004005));
        assertThat(CodeTable.of(AnyPriority.class).decode(0)).isEqualTo(new AnyPriority.UnknownRank(0));
        assertThat(CodeTable.of(AnyFault.class).decode(2)).isEqualTo(new AnyFault.Unknown(2));
        assertThat(CodeTable.of(AnyCoapCode.class).decode("4.30")).isEqualTo(new AnyCoapCode.Unknown(158));
    }

    @Test
    void aTypeOfKnownCodesRefusesUnknownOnes() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> CodeTable.of(IotCode.class).decode(4077))
                .withMessage("no code 4077 in table iot");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> CodeTable.of(AccountError.class).decode("frozen"))
                .withMessage("no code with error.type \"frozen\" in table account");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> CodeTable.of(FaultFrom0.class).decode(1001))
                .withMessage("no code 1001 in table fault");
        assertThat(CodeTable.of(FaultFrom0.class).find(1001)).isNull();
        assertThat(CodeTable.of(FaultFrom0.class).codes()).containsExactly(FaultFrom0.LAMP);
        assertThat(CodeTable.of(AnyIotCode.Unknown.class).codes()).isEmpty();
    }

    @Test
    void valuesOfAnotherTypeAreRefused() {
        assertThat(CodeTable.of(IotCode.class).decode(new BigDecimal("4009"))).isSameAs(IotCode.CONFLICT);
        refused(IotCode.class, new BigDecimal("4009.0"), "table iot: 4009.0 is not an integer");
        refused(IotCode.class, 4009.0, "table iot: 4009.0 is not an integer");
        refused(IotCode.class, null, "table iot: null is not an integer");
        refused(IotCode.class, List.of(4009), "table iot: a list is not an integer");
        refused(IotCode.class, "CONFLICT", "table iot: \"CONFLICT\" is not an integer");
        refused(SqlState.class, 0, "table sqlstate: 0 is not a text");
        refused(HResult.class, -1, "table hresult: -1 is not in the range 0 to 4294967295");
    }

    private static void refused(Class<?> type, Object wire, String message) {
        CodeTable<?> table = CodeTable.of(type);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.decode(wire))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> table.find(wire)).withMessage(message);
    }

    @Test
    void aTextMayBeAnythingThatTellsTheCode() {
        assertThat(CodeTable.of(IotCode.class).parse("4009")).isSameAs(IotCode.CONFLICT);
        assertThat(CodeTable.of(IotCode.class).parse("conflict")).isSameAs(IotCode.CONFLICT);
        assertThat(CodeTable.of(AnyIotCode.class).parse("4077")).isEqualTo(new AnyIotCode.Unknown(4077));
        assertThat(CodeTable.of(AccountError.class).parse("1")).isSameAs(AccountError.ACCOUNT_LOCKED);
        assertThat(CodeTable.of(AnyAccountError.class).parse("frozen"))
                .isEqualTo(new AnyAccountError.UnknownErrorType("frozen"));
        assertThat(CodeTable.of(HttpStatus.class).parse("404")).isSameAs(HttpStatus.NOT_FOUND);
        assertThat(CodeTable.of(Priority.class).parse("high")).isSameAs(Priority.HIGH);
        assertThat(CodeTable.of(Priority.class).parse("20")).isSameAs(Priority.HIGH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.of(AnyIotCode.class).parse("gone"))
                .withMessage("table iot: \"gone\" is not an integer");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> CodeTable.of(IotCode.class).parse("4077"))
                .withMessage("no code 4077 in table iot");
    }

    @Test
    void aCodeThatWasReadByItsNumberHasNoLabel() {
        CodeTable<AnyAccountError> table = CodeTable.of(AnyAccountError.class);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.wireValue(new AnyAccountError.Unknown(7)))
                .withMessage("the error.type of unknown AccountError 7 is not known");
    }
}
