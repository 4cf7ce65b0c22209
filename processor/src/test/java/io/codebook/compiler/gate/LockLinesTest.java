package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import org.junit.jupiter.api.Test;

class LockLinesTest {
    /** Neither in today's order nor in an older one. */
    private static final LockLines LINES = new LockLines("""
            codebook-lock 1
            table iot code 4000 name = "Bad Request"
            table iot code 4000 constant = "BAD_REQUEST"
            schema "an error" = "{}"
            table iot kind = "codes"
            schema "an error" at /a = "1"
            schema "an error" "at" = "1"
            end
            """);

    private static final FactPath IOT = FactPath.table("iot");
    private static final FactPath CODE = IOT.at(FactType.CODE, "4000");

    @Test
    void tellsTheLineOfAFact() {
        assertThat(LINES.line(CODE.at(FactType.CONSTANT))).isEqualTo(3);
        assertThat(LINES.line(IOT.at(FactType.TABLE_KIND))).isEqualTo(5);
        assertThat(LINES.line(FactPath.schema("an error").at(FactType.KEYWORD, "/a")))
                .isEqualTo(6);
    }

    @Test
    void tellsTheFirstLineWithinAPath() {
        assertThat(LINES.line(CODE)).isEqualTo(2);
        assertThat(LINES.line(IOT)).isEqualTo(2);
        assertThat(LINES.line(FactPath.schema("an error"))).isEqualTo(4);
    }

    @Test
    void tellsNoLineOfWhatIsNotThere() {
        assertThat(LINES.line(IOT.at(FactType.CODE, "400"))).isZero();
        assertThat(LINES.line(FactPath.table("io"))).isZero();
        assertThat(LINES.line(FactPath.schema("an"))).isZero();
    }

    @Test
    void tellsTheLineOfTheOwner() {
        assertThat(LINES.lineOfOwner(CODE.at(FactType.MEANING))).isEqualTo(2);
        assertThat(LINES.lineOfOwner(FactPath.schema("an error").at(FactType.KEYWORD, "/b")))
                .isEqualTo(4);
        assertThat(LINES.lineOfOwner(IOT.at(FactType.TYPE))).isZero();
        assertThat(LINES.lineOfOwner(IOT.at(FactType.CODE, "1").at(FactType.NAME)))
                .isZero();
    }
}
