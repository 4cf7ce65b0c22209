@NullMarked
package io.codebook.engine.read;

import org.jspecify.annotations.NullMarked;
