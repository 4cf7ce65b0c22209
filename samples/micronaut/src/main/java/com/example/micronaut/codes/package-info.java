/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.micronaut.codes;

import io.codebook.Codebook;
