package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what docs/story.md tells, from top to bottom, and holds it to what it says the commands print: a block after a comment
 * with a file's name is that file, a diff changes codes.yaml, and a console block has commands behind dollar signs. With
 * {@code -Dcodebook.golden=update} it writes what they print now.
 */
class StoryIT {
    private static final Path STORY =
            Path.of(System.getProperty("codebook.root"), "docs", "story.md").toAbsolutePath();
    private static final String PROMPT = "$ ";

    @TempDir
    Path folder;

    @Test
    void isTrue() throws Exception {
        Files.copy(Path.of(Project.PROCESSOR), folder.resolve("codebook-processor.jar"));
        Files.copy(Path.of(Project.RUNTIME), folder.resolve("codebook-runtime.jar"));
        String told = Files.readString(STORY);
        String happened = tell(told.lines().toList());
        if ("update".equals(System.getProperty("codebook.golden")) && !happened.equals(told)) {
            Files.writeString(STORY, happened);
            Assertions.fail("wrote " + STORY + "; read the difference, and run again without the switch");
        }
        assertThat(happened).isEqualTo(told);
    }

    private String tell(List<String> lines) throws Exception {
        List<String> story = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            story.add(line);
            if (line.startsWith("```") && line.length() > 3) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                List<String> block = lines.subList(i + 1, end);
                String before = i == 0 ? "" : lines.get(i - 1);
                story.addAll(line.equals("```console") ? run(block) : block);
                if (line.equals("```diff")) {
                    edit(block);
                } else if (before.startsWith("<!-- ")) {
                    write(before.substring("<!-- ".length(), before.indexOf(" -->")), block);
                }
                story.add("```");
                i = end;
            }
        }
        return String.join("\n", story) + "\n";
    }

    private void write(String name, List<String> block) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", block) + "\n");
    }

    private void edit(List<String> diff) throws IOException {
        Path codes = folder.resolve("codes.yaml");
        String before = side(diff, '-');
        assertThat(codes).content().contains(before);
        Files.writeString(codes, Files.readString(codes).replace(before, side(diff, '+')));
    }

    private static String side(List<String> diff, char mark) {
        StringBuilder side = new StringBuilder();
        for (String line : diff) {
            if (line.charAt(0) == ' ' || line.charAt(0) == mark) {
                side.append(line.substring(1)).append('\n');
            }
        }
        return side.toString();
    }

    private List<String> run(List<String> block) throws Exception {
        List<String> said = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith(PROMPT)) {
                said.add(line);
                said.addAll(run(line.substring(PROMPT.length())));
            }
        }
        return said;
    }

    private List<String> run(String command) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        // Messages name files so that commands can be copied in any folder; here all are in this one.
        return said.replace(folder + "/", "").lines().toList();
    }
}
