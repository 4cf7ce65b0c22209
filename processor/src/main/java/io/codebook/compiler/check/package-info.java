@NullMarked
package io.codebook.compiler.check;

import org.jspecify.annotations.NullMarked;
