/**
 * From the bytes of a codes.yaml to YAML nodes with their places. What YAML allows and a codes.yaml does not, such as
 * aliases, is reported here.
 */
@NullMarked
package io.codebook.compiler.input;

import org.jspecify.annotations.NullMarked;
