/**
 * Reads and writes codes of any table, for libraries that know nothing of generated types: a class goes in, and what turns its
 * codes into numbers or texts, and back, comes out.
 */
package io.codebook.binding;
