/** The mappings generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.proxy.codes;

import io.codebook.Codebook;
