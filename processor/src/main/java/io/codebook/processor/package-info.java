@NullMarked
package io.codebook.processor;

import org.jspecify.annotations.NullMarked;
