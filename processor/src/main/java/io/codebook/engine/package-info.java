@NullMarked
package io.codebook.engine;

import org.jspecify.annotations.NullMarked;
