/** The whole model of a codes.yaml as one JSON document, for programs and templates that others write. */
@NullMarked
package io.codebook.compiler.output.data;

import org.jspecify.annotations.NullMarked;
