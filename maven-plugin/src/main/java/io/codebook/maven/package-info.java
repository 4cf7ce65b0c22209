/** The engine's door for Maven. */
@NullMarked
package io.codebook.maven;

import org.jspecify.annotations.NullMarked;
