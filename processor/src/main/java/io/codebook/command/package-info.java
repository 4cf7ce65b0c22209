/**
 * The commands behind the command line and the Maven plugin; both call these, so they behave the same. Paths and options go in,
 * and an outcome comes out, as text, JSON or annotations.
 */
@NullMarked
package io.codebook.command;

import org.jspecify.annotations.NullMarked;
