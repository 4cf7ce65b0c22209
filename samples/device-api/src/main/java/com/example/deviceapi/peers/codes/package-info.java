/** The types of a newer service, generated from newer.yaml. */
@Codebook("newer.yaml")
package com.example.deviceapi.peers.codes;

import io.codebook.Codebook;
