@NullMarked
package io.codebook.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
