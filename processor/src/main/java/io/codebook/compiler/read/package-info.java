@NullMarked
package io.codebook.compiler.read;

import org.jspecify.annotations.NullMarked;
