@NullMarked
package io.codebook.compiler;

import org.jspecify.annotations.NullMarked;
