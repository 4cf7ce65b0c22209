/** What was promised of a table, and by which rules it may change. */
package io.codebook.lock;
