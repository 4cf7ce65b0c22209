package io.codebook.compiler.gate;

/**
 * What the gate treats as a problem, and the commands that its messages suggest.
 *
 * @param strict whether pending changes are problems
 * @param commands the commands for people to copy
 */
public record GateOptions(boolean strict, SuggestedCommands commands) {}
