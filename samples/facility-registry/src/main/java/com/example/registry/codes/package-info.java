/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.registry.codes;

import io.codebook.Codebook;
