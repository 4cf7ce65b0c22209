package io.codebook.engine.gate;

import io.codebook.engine.yaml.Source;
import org.jspecify.annotations.Nullable;

/**
 * What to hold a codes.yaml against, and how to speak of it.
 *
 * @param lock what was promised, or null when there is no lock
 * @param strict whether what is not promised yet is a problem
 * @param command the commands for people to copy
 */
public record Baseline(@Nullable Source lock, boolean strict, Command command) {}
