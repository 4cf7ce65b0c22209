package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.codebook.ResponseClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The operations, row by row, against the table of OMA. */
class Lwm2mOperationTest {

    /** What a client asks of a server. The table speaks of 5.00 where an operation "cannot be completed in the client". */
    private static final Set<Lwm2mOperation> COMPLETED_IN_THE_SERVER = EnumSet.of(
            Lwm2mOperation.BOOTSTRAP_REQUEST,
            Lwm2mOperation.REGISTER,
            Lwm2mOperation.UPDATE,
            Lwm2mOperation.DE_REGISTER,
            Lwm2mOperation.NOTIFY);

    @Test
    void operationsAreThoseOfTheTableInItsOrder() {
        List<String> published =
                rows().stream().map(Lwm2mOperationTest::title).distinct().toList();
        assertThat(Arrays.stream(Lwm2mOperation.values()).map(Lwm2mOperationTest::title))
                .containsExactlyElementsOf(published)
                .hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheRowOfTheTable(NamedCsvRecord row) {
        Lwm2mOperation operation = Arrays.stream(Lwm2mOperation.values())
                .filter(candidate -> title(candidate).equals(title(row)))
                .findFirst()
                .orElseThrow();
        CoapCode code = Objects.requireNonNull(CoapCode.findByText(row.getField("code")));
        assertThat(operation.reasons(code))
                .containsExactly(row.getField("phrases").split("\\|", -1));
        assertThat(operation.phrase(code)).isEqualTo(row.getField("name"));
        assertThat(operation.orFallback(code)).isSameAs(code);
    }

    /** All pairs of the 16 operations and the 27 codes: the 63 rows, and not one more. */
    @Test
    void nothingElseIsAllowed() {
        Set<String> rows = rows().stream()
                .map(row -> title(row) + " " + row.getField("code"))
                .collect(Collectors.toSet());
        int allowed = 0;
        for (Lwm2mOperation operation : Lwm2mOperation.values()) {
            for (CoapCode code : CoapCode.values()) {
                String pair = title(operation) + " " + code.text();
                boolean row = rows.contains(pair);
                assertThat(operation.allows(code)).as(pair).isEqualTo(row);
                assertThat(operation.codes().contains(code)).as(pair).isEqualTo(row);
                assertThat(operation.reasons(code).isEmpty()).as(pair).isEqualTo(!row);
                CoapCode fallback = COMPLETED_IN_THE_SERVER.contains(operation) ? null : CoapCode.INTERNAL_SERVER_ERROR;
                assertThat(operation.orFallback(code)).as(pair).isSameAs(row ? code : fallback);
                assertThat(operation.mayAnswer(code)).as(pair).isEqualTo(row || code == fallback);
                allowed += row ? 1 : 0;
            }
        }
        assertThat(allowed).isEqualTo(63);
    }

    @ParameterizedTest
    @EnumSource
    void codesAreInTheOrderOfTheTable(Lwm2mOperation operation) {
        List<String> published = rows().stream()
                .filter(row -> title(row).equals(title(operation)))
                .map(row -> row.getField("code"))
                .toList();
        assertThat(operation.codes().stream().map(CoapCode::text)).containsExactlyElementsOf(published);
    }

    @ParameterizedTest
    @EnumSource
    void successIsWhatHasItsClass(Lwm2mOperation operation) {
        assertThat(operation.successCodes())
                .hasSize(1)
                .containsExactlyElementsOf(operation.codes().stream()
                        .filter(code -> code.responseClass() == ResponseClass.SUCCESS)
                        .toList());
    }

    @Test
    void severalReasonsOfOneCodeAreToldApart() {
        assertThat(Lwm2mOperation.CREATE.reason(CoapCode.BAD_REQUEST, Lwm2mOperation.Reason.EXISTS))
                .isEqualTo("Target (i.e., Object) already exists");
        for (Lwm2mOperation operation : Lwm2mOperation.values()) {
            for (CoapCode code : operation.codes()) {
                List<String> named = Arrays.stream(Lwm2mOperation.Reason.values())
                        .map(reason -> operation.reason(code, reason))
                        .filter(Objects::nonNull)
                        .toList();
                List<String> reasons = operation.reasons(code);
                assertThat(named).containsExactlyInAnyOrderElementsOf(reasons.size() > 1 ? reasons : List.of());
            }
        }
    }

    @Test
    void writeBelongsToTwoInterfaces() {
        assertThat(Lwm2mOperation.find(Lwm2mOperation.Group.BOOTSTRAP, "Write"))
                .isSameAs(Lwm2mOperation.BOOTSTRAP_WRITE);
        assertThat(Lwm2mOperation.find(Lwm2mOperation.Group.DEVICE_MANAGEMENT, "Write"))
                .isSameAs(Lwm2mOperation.WRITE);
        assertThat(Lwm2mOperation.find(Lwm2mOperation.Group.REPORTING, "Write")).isNull();
    }

    static List<NamedCsvRecord> rows() {
        return Published.rows("lwm2m.csv");
    }

    private static String title(NamedCsvRecord row) {
        return row.getField("interface") + ", " + row.getField("operation");
    }

    private static String title(Lwm2mOperation operation) {
        return operation.group().title() + ", " + operation.title();
    }
}
