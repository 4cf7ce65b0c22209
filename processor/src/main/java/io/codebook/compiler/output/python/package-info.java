/**
 * A Python package: a module for each table, with enums that need nothing but the standard library of Python 3.10 or later.
 *
 * <p>The layout is that of the formatter black.
 */
@NullMarked
package io.codebook.compiler.output.python;

import org.jspecify.annotations.NullMarked;
