/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.lwm2m.codes;

import io.codebook.Codebook;
