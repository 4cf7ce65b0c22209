@NullMarked
package io.codebook.compiler.gate;

import org.jspecify.annotations.NullMarked;
