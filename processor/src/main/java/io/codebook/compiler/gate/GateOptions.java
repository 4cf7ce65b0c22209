package io.codebook.compiler.gate;

import io.codebook.compiler.input.Source;
import org.jspecify.annotations.Nullable;

/**
 * What to hold a codes.yaml against, and how to speak of it.
 *
 * @param lock what was promised, or null when there is no lock
 * @param strict whether what is not promised yet is a problem
 * @param command the commands for people to copy
 */
public record GateOptions(@Nullable Source lock, boolean strict, AcceptCommandLine command) {}
