package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes and their HTTP statuses, row by row, against google.rpc.Code. */
class GrpcStatusTest {

    @Test
    void hasTheCodesOfTheSourceAndNoOther() {
        assertThat(GrpcStatus.values()).hasSize(rows().size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheConstantOfTheSource(NamedCsvRecord row) {
        GrpcStatus code = GrpcStatus.of(Integer.parseInt(row.getField("number")));
        assertThat(code.name()).isEqualTo(row.getField("name"));
        assertThat(code.phrase()).isEqualTo(row.getField("name"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheStatusOfTheSource(NamedCsvRecord row) {
        GrpcStatus code = GrpcStatus.valueOf(row.getField("name"));
        int number = Integer.parseInt(row.getField("http"));
        if (code == GrpcStatus.CANCELLED) {
            assertThat(HttpStatus.find(number)).isNull();
            assertThat(code.toHttp()).isNull();
        } else {
            assertThat(code.toHttp()).isSameAs(HttpStatus.of(number));
            assertThat(code.toHttp().phrase()).isEqualTo(row.getField("http-name"));
        }
    }

    /** The way back leads to the codes of a status, and to nothing else. */
    @ParameterizedTest
    @EnumSource
    void aStatusHasTheCodesThatHaveIt(HttpStatus status) {
        List<GrpcStatus> codes = rows().stream()
                .filter(row -> row.getField("http").equals(Integer.toString(status.number())))
                .map(row -> GrpcStatus.valueOf(row.getField("name")))
                .toList();
        assertThat(status.allGrpc()).containsExactlyInAnyOrderElementsOf(codes);
    }

    static List<NamedCsvRecord> rows() {
        return Published.rows("grpc.csv");
    }
}
