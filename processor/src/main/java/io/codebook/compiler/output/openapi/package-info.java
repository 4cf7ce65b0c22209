/**
 * An OpenAPI document with the tables and declared schemas as components, in OpenAPI 3.1 or 3.0. It starts from the JSON Schemas of
 * a book.
 */
@NullMarked
package io.codebook.compiler.output.openapi;

import org.jspecify.annotations.NullMarked;
