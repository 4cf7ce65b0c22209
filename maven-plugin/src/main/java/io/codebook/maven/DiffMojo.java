package io.codebook.maven;

import io.codebook.work.Comparing;
import io.codebook.work.Failed;
import io.codebook.work.Workplace;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists all in which codes.yaml differs from its lock or another one, permitted or not. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends ComparingMojo {
    @Override
    void work(Workplace workplace, Saying saying) throws Failed, MojoExecutionException, MojoFailureException {
        saying.say(Comparing.compare(workplace, other()));
    }
}
