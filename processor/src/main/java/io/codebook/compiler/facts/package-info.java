/** Turns a book into the facts that a lock keeps: the model goes in, and facts with their places in codes.yaml come out. */
@NullMarked
package io.codebook.compiler.facts;

import org.jspecify.annotations.NullMarked;
