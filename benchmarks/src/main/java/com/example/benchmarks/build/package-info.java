/** Measures what a build with the processor costs, beside one with the sources checked in and other generators. */
package com.example.benchmarks.build;
