/**
 * Modules for TypeScript and JavaScript, one for each table, with declarations beside them: constants, entries, lookups, mappings
 * and operation tables. Takes a checked book and returns the files.
 */
@NullMarked
package io.codebook.compiler.output.typescript;

import org.jspecify.annotations.NullMarked;
