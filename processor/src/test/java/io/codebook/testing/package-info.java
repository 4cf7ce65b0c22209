/** What tests of several packages share: where this project's files are, runs of the compiler, loaders of what was generated. */
package io.codebook.testing;
