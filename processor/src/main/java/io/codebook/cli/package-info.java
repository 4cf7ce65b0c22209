/** The command line: arguments go in, the commands run, and their outcome is printed and becomes the exit status. */
@NullMarked
package io.codebook.cli;

import org.jspecify.annotations.NullMarked;
