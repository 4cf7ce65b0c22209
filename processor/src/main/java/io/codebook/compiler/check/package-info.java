/**
 * What must hold for a whole {@linkplain io.codebook.compiler.model.Book model}, such as that references have a target. One
 * class for each rule; a model goes in, problems come out.
 */
@NullMarked
package io.codebook.compiler.check;

import org.jspecify.annotations.NullMarked;
