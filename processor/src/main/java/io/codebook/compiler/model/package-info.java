@NullMarked
package io.codebook.compiler.model;

import org.jspecify.annotations.NullMarked;
