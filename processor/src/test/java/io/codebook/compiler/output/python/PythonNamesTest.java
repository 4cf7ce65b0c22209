package io.codebook.compiler.output.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.codebook.compiler.emit.Programs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that are avoided are all those that Python has. */
class PythonNamesTest {
    @TempDir
    Path folder;

    @Test
    void knowsTheNamesOfPython() throws Exception {
        assertThat(PythonNames.KEYWORDS).containsAll(python("keyword.kwlist + keyword.softkwlist"));
        assertThat(PythonNames.FUNCTIONS).containsAll(python("[n for n in dir(builtins) if n[0].islower()]"));
        List<String> classes = python("[n for n in dir(builtins) if n[0].isupper()]");
        classes.removeAll(PythonNames.KEYWORDS);
        assertThat(PythonNames.CLASSES).containsAll(classes);
        assertThat(PythonNames.IN_INTS).containsAll(python("dir(int)"));
        assertThat(PythonNames.IN_TEXTS).containsAll(python("dir(str)"));
    }

    private List<String> python(String names) throws Exception {
        assumeTrue(Programs.has("python3"), "there is no python3");
        String program = "import builtins, keyword; [print(n) for n in %s if not n.startswith('_')]";
        return Programs.run(folder, "python3", "-S", "-c", program.formatted(names));
    }
}
