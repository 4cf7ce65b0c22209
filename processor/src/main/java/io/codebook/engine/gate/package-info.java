@NullMarked
package io.codebook.engine.gate;

import org.jspecify.annotations.NullMarked;
