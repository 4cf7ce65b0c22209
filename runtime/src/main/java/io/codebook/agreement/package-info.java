/**
 * Checks at run time that the jars of a program, and its peers, mean the same by each code: locks and generated types go in,
 * and disagreements come out.
 */
package io.codebook.agreement;
