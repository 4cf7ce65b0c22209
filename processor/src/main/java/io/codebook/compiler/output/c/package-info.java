/** Header files for C99 and C++11, one for each table: constants, lookups, mappings and operation tables, all inline. */
@NullMarked
package io.codebook.compiler.output.c;

import org.jspecify.annotations.NullMarked;
