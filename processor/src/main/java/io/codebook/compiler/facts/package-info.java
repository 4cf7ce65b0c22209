@NullMarked
package io.codebook.compiler.facts;

import org.jspecify.annotations.NullMarked;
