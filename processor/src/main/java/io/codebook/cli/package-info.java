@NullMarked
package io.codebook.cli;

import org.jspecify.annotations.NullMarked;
