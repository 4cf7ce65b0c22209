package io.codebook.compiler.gate;

/**
 * How the gate judges and what its messages tell people to run.
 *
 * @param strict whether pending changes are problems
 * @param acceptCommand the command for people to copy
 */
public record GateOptions(boolean strict, AcceptCommandLine acceptCommand) {}
