@NullMarked
package io.codebook.engine.problem;

import org.jspecify.annotations.NullMarked;
