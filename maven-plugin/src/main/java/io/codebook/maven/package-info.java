/** The Maven plugin: goals and their parameters go in, the commands of the processor run, and their outcome goes to the log. */
@NullMarked
package io.codebook.maven;

import org.jspecify.annotations.NullMarked;
