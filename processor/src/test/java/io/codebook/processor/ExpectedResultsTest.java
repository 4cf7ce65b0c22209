package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.testing.GeneratedTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accessors return types of the user, and lookups have the names that callers use. */
class ExpectedResultsTest {
    private static final JavaFileObject PACKAGE =
            JavaFileObjects.forSourceString("p.package-info", "@io.codebook.Codebook(\"codes.yaml\") package p;");
    /** As HttpStatus of Spring, and an enum. */
    private static final JavaFileObject STATUS = JavaFileObjects.forSourceString("q.Status", """
            package q;

            public record Status(int number) {
                public static Status valueOf(int number) {
                    return new Status(number);
                }
            }
            """);

    private static final JavaFileObject SEVERITY = JavaFileObjects.forSourceString(
            "q.Severity", "package q; public enum Severity { CLIENT_ERROR, conflict, gone }");
    private static final JavaFileObject INTERFACE = JavaFileObjects.forSourceString("q.ErrorCode", """
            package q;

            import org.jspecify.annotations.Nullable;

            public interface ErrorCode {
                @Nullable Status getStatus();

                @Nullable Status ofHint();

                Status ofRank();

                Severity getSeverity();

                Severity ofType();

                String getKind();
            }
            """);
    private static final JavaFileObject CALLER = JavaFileObjects.forSourceString("q.Caller", """
            package q;

            import java.util.function.Supplier;
            import p.IotCode;

            public class Caller implements Supplier<String> {
                public String get() {
                    ErrorCode conflict = IotCode.fromCode(4009);
                    ErrorCode gone = IotCode.fromType("gone");
                    return conflict + " " + all(conflict) + "; " + gone + " " + all(gone);
                }

                private static String all(ErrorCode code) {
                    return code.getStatus() + " " + code.ofHint() + " " + code.ofRank() + " " + code.getSeverity() + " "
                            + code.ofType() + " " + code.getKind();
                }
            }
            """);

    private static final String BOOK = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                implements: [q.ErrorCode]
                accessors:
                  toHttp: getStatus
                  hint: ofHint
                  rank: ofRank
                  category: getSeverity
                  error.type: ofType
                  kind: getKind
                  name: toString
                  of: fromCode
                  findByErrorType: fromType
                fields:
                  category: {values: {client-error: 4000-4999}}
                  kind: {values: [often, rare]}
                  error.type: {type: label, unique: true}
                  rank: {type: int}
                  hint: {type: int, optional: true}
                codes:
                  4009: {name: Conflict, error.type: conflict, rank: 1, hint: 5, kind: rare}
                  4010: {name: Gone, error.type: gone, rank: 2, kind: often}
              http: {type: HttpStatus, number: http, codes: {409: {name: Conflict}}}
            mappings:
              - {from: iot, to: http, codes: {4009: 409, 4010: {none: nobody asks}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void callersGetTypesOfTheirOwn() throws Exception {
        Files.writeString(folder.resolve("codes.yaml"), BOOK);
        Compilation compilation = Compilations.compiler("-A" + CodesFile.DIR_OPTION + "=" + folder)
                .compile(PACKAGE, STATUS, SEVERITY, INTERFACE, CALLER);
        assertThat(Compilations.errors(compilation)).isEmpty();
        Class<?> caller = new GeneratedTypes(compilation).loadClass("q.Caller");
        assertThat(((Supplier<?>) caller.getConstructor().newInstance()).get())
                .isEqualTo("Conflict Status[number=409] Status[number=5] Status[number=1] CLIENT_ERROR conflict rare;"
                        + " Gone null null Status[number=2] CLIENT_ERROR gone often");
    }

    @Test
    void constantsThatAnEnumLacksAreSaid() throws Exception {
        Files.writeString(folder.resolve("codes.yaml"), BOOK.replace("error.type: gone", "error.type: left"));
        assertThat(Compilations.errors(Compilations.compiler("-A" + CodesFile.DIR_OPTION + "=" + folder)
                        .compile(PACKAGE, STATUS, SEVERITY, INTERFACE)))
                .containsExactly(
                        "codes.yaml:6:18: [bad-user-type] the method ofType of q.ErrorCode, which IotCode implements, returns"
                                + " q.Severity, which has no constant left; add it there, or choose another part of the row in"
                                + " \"accessors\"");
    }
}
