@Codebook("codes.yaml")
package com.example.devices;

import io.codebook.Codebook;
