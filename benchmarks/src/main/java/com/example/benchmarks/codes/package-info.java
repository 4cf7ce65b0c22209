/** The tables that are measured. Their codes.yaml is written by {@code src/generator/Generate.java}. */
@Codebook("codes.yaml")
package com.example.benchmarks.codes;

import io.codebook.Codebook;
