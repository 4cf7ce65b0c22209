/**
 * What a reference says about a book: sections, tables and sentences, without a form. The writers of pages and wikis take it, and
 * only lay it out.
 */
@NullMarked
package io.codebook.compiler.output.reference;

import org.jspecify.annotations.NullMarked;
