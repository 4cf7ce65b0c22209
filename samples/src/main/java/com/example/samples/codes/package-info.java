/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.samples.codes;

import io.codebook.Codebook;
