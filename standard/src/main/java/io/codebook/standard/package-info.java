/**
 * The published tables of response codes, and the mappings between them. All types are generated from the
 * {@code codes.yaml} of this module, which names the source of each table.
 */
@Codebook("codes.yaml")
package io.codebook.standard;

import io.codebook.Codebook;
