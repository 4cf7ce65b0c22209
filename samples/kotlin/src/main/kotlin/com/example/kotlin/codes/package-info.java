/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.kotlin.codes;

import io.codebook.Codebook;
