@NullMarked
package io.codebook.engine.check;

import org.jspecify.annotations.NullMarked;
