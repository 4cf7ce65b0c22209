package io.codebook.compiler.gate;

/**
 * What the gate treats as a problem, and the command that its messages suggest.
 *
 * @param strict whether pending changes are problems
 * @param acceptCommand the command for people to copy
 */
public record GateOptions(boolean strict, SuggestedAcceptCommand acceptCommand) {}
