@NullMarked
package io.codebook.compiler.input;

import org.jspecify.annotations.NullMarked;
