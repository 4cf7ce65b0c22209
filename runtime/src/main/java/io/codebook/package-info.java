/** The annotation that makes the processor generate types, and the few types that generated code refers to. */
package io.codebook;
