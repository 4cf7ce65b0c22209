/** What a door other than javac can be asked to do, so that every door does it alike. */
@NullMarked
package io.codebook.command;

import org.jspecify.annotations.NullMarked;
