/** Holds the jars of a program, and its peers, to one meaning of each code. */
package io.codebook.agreement;
