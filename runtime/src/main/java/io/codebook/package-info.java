/** The annotation that starts generation, and what generated code refers to. */
package io.codebook;
