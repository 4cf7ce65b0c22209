/** The types generated from codes.yaml. */
@Codebook("codes.yaml")
package com.example.deviceapi.codes;

import io.codebook.Codebook;
