package io.codebook.compiler.model;

/** Numbers that no code may take, and why. */
public record Reservation(Range range, Text reason) {}
