/**
 * Makes a table of codes.yaml from what a team has: a table of text, a header, an enum. A reader for each form returns a
 * {@link io.codebook.imports.FoundTable}, and {@link io.codebook.imports.TableText} writes it as YAML.
 */
@NullMarked
package io.codebook.imports;

import org.jspecify.annotations.NullMarked;
