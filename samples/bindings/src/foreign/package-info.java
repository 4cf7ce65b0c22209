@Codebook("codes.yaml")
package com.example.foreign;

import io.codebook.Codebook;
