package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff --format=markdown} says what changed between two releases. */
class ReleaseNotesTest {
    private static final String OLDER = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                codes:
                  4009: {name: Conflict, meaning: It conflicts with device data}
                  4029: {name: Rate Limit}
                  4050: {name: Old}
              http: {type: HttpStatus, number: http, codes: {409: {name: Conflict}}}
            mappings: [{from: iot, to: http, codes: {4009: 409, 4029: 409, 4050: none: It is old.}}]
            """;

    private static final String NEWER = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                codes:
                  4010: {name: Conflict, meaning: It conflicts with data of the *device*}
                  4029: {name: Rate Limit, retired: There is no limit any more.}
                  4031: {name: "Quota <b>"}
              http: {type: HttpStatus, number: http, codes: {409: {name: Conflict}, 507: {name: Storage}}}
            mappings: [{from: iot, to: http, codes: {4010: 409, 4029: 409, 4031: [507, 409]}}]
            """;

    private static final List<String> NOTES = """
            ### Table http

            **Added**

            - Code 507 of table http was added
              *name:* Storage; *for:* sources, binaries, schemas

            ### Table iot

            **Breaking**

            - CONFLICT of table iot changed from 4009 to 4010
              *name:* Conflict; *reason:* nobody sends 4009 yet; *for:* peers, binaries, schemas
            - Code 4050 of table iot was removed
              *name:* Old; *reason:* clearer for \\*operators\\*; *for:* peers, sources, binaries, schemas

            **Added**

            - Code 4031 of table iot was added
              *name:* Quota &#60;b&#62;; *for:* sources, binaries, schemas

            **Changed**

            - Meaning of code 4010 of table iot changed from "It conflicts with device data" to "It conflicts with data of the \\*device\\*"
              *name:* Conflict; *reason:* clearer for \\*operators\\*; *for:* schemas, readers

            **Retired**

            - Code 4029 of table iot is now retired: "There is no limit any more."
              *name:* Rate Limit; *reason:* clearer for \\*operators\\*; *for:* peers, sources
            """.lines().toList();

    @TempDir
    private Path path;

    private Folder folder;
    private Path older;

    @BeforeEach
    void releaseTwice() throws Exception {
        folder = new Folder(path);
        GitRepository git = GitRepository.in(path);
        folder.codes(OLDER.replace("4050: none: It is old.", "4050: {none: It is old.}"));
        accept();
        older = Files.writeString(path.resolve("older"), folder.lock());
        git.commit();
        git.git("tag", "v1");
        folder.codes(NEWER);
        accept("--break", "--because", "nobody sends 4009 yet", "--only", "code-renumbered:table/iot/code/4009");
        accept("--break", "--because", "clearer for *operators*");
        git.commit();
        git.git("tag", "v2");
    }

    private void accept(String... options) {
        Run run = folder.run(
                Stream.concat(Stream.of("accept"), Stream.of(options)).toArray(String[]::new));
        assertThat(run.status()).as(run.toString()).isZero();
    }

    @Test
    void compareCommits() {
        assertThat(notes("--git", "v1", "--to-git", "v2")).isEqualTo(NOTES);
        assertThat(notes("--git", "v1")).isEqualTo(NOTES);
        assertThat(notes("--git", "v2")).containsExactly("No code has changed.");
    }

    @Test
    void compareLocksWithoutACodesFile() throws IOException {
        Path newer = Files.writeString(path.resolve("newer"), folder.lock());
        Files.delete(path.resolve("codes.yaml"));
        assertThat(notes("--lock", older.toString(), "--to-lock", newer.toString()))
                .isEqualTo(NOTES);
        assertThat(notes("--lock", newer.toString(), "--to-lock", newer.toString()))
                .containsExactly("No code has changed.");
    }

    @Test
    void compareJars() throws IOException {
        Path first = jar("first.jar", Files.readString(older));
        Path second = jar("second.jar", folder.lock());
        assertThat(notes("--jar", first.toString(), "--to-jar", second.toString()))
                .isEqualTo(NOTES);
        Run text = folder.run("diff", "--jar", first.toString(), "--to-git", "v2");
        assertThat(text.out())
                .contains(
                        "break [code-renumbered] CONFLICT of table iot changed from 4009 to 4010",
                        "ok [code-added] code 507 of table http was added");
    }

    /** What is pending has no reason yet. */
    @Test
    void haveWhatIsNotAccepted() throws IOException {
        folder.codes(NEWER.replace("\"Quota <b>\"", "Quota"));
        assertThat(folder.run("diff", "--format=markdown").out())
                .contains(
                        "- Code 4031 of table iot changed from QUOTA\\_B \"Quota &#60;b&#62;\" to QUOTA \"Quota\"",
                        "  *for:* peers, sources, binaries, schemas, readers");
    }

    @Test
    void haveTextsOfUsersAsText() throws IOException {
        folder.codes(NEWER.replace("of the *device*", "of the <device>"));
        accept("--because", "1. a\nb </script> `x` [a](b) @me");
        assertThat(notes("--git", "v2"))
                .contains(
                        "- Meaning of code 4010 of table iot changed from \"It conflicts with data of the \\*device\\*\" to"
                                + " \"It conflicts with data of the &#60;device&#62;\"",
                        "  *name:* Conflict; *reason:* 1\\. a&#10;b &#60;/script&#62; \\`x\\` &#91;a&#93;(b) \\@me;"
                                + " *for:* schemas, readers");
    }

    @Test
    void haveHexadecimalNumbersIfTheCodesHave() throws IOException {
        Files.delete(path.resolve("codes.lock"));
        String table = """
                codebook: 1
                tables:
                  win: {type: HResult, number: uint32, codes: {0x80070005: {name: Denied}}}
                """;
        folder.codes(table);
        accept();
        Path before = Files.writeString(path.resolve("before"), folder.lock());
        folder.codes(table.replace("}}}", "}, 0x80070006: {name: Handle}}}"));
        accept();
        assertThat(notes(
                        "--lock",
                        before.toString(),
                        "--to-lock",
                        path.resolve("codes.lock").toString()))
                .contains("- Code 0x80070006 of table win was added");
    }

    @Test
    void areOnlyOfDiff() {
        Run check = folder.run("check", "--format=markdown");
        assertThat(check.status()).isEqualTo(2);
        assertThat(check.err()).contains("only diff has --format=markdown");
        Run newer = folder.run("diff", "--to-git", "v2");
        assertThat(newer.status()).isEqualTo(2);
        assertThat(newer.err()).contains("name the older lock, too, with --git, --jar or --lock");
    }

    private List<String> notes(String... sides) {
        Run run = folder.run(Stream.concat(Stream.of("diff", "--format=markdown"), Stream.of(sides))
                .toArray(String[]::new));
        assertThat(run.status()).as(run.toString()).isZero();
        return run.out();
    }

    private Path jar(String name, String lock) throws IOException {
        Path jar = path.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/codebook/codes.lock"));
            zip.write(lock.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
