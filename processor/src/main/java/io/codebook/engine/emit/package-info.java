@NullMarked
package io.codebook.engine.emit;

import org.jspecify.annotations.NullMarked;
