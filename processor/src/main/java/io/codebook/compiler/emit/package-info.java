@NullMarked
package io.codebook.compiler.emit;

import org.jspecify.annotations.NullMarked;
