/** Measures the generated lookups beside hand-written code and other libraries, with JMH, and prints the tables of results. */
package com.example.benchmarks;
