package io.codebook.maven;

import io.codebook.work.Checking;
import io.codebook.work.Failed;
import io.codebook.work.Workplace;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what codes.yaml changes of what was promised, in its lock or in another one. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ComparingMojo {
    /** Whether to refuse what is not promised yet, too. */
    @Parameter(property = "codebook.strict")
    private boolean strict;

    @Override
    void work(Workplace workplace, Saying saying) throws Failed, MojoExecutionException, MojoFailureException {
        saying.say(Checking.check(workplace, other(), strict));
    }
}
