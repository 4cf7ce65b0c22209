/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.bindings.codes;

import io.codebook.Codebook;
