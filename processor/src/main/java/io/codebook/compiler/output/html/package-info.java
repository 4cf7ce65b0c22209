/** The reference as one HTML page, which loads nothing else. */
@NullMarked
package io.codebook.compiler.output.html;

import org.jspecify.annotations.NullMarked;
