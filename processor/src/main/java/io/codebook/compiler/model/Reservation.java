package io.codebook.compiler.model;

/** Numbers that no code may use, and the reason. */
public record Reservation(Range range, Text reason) {}
