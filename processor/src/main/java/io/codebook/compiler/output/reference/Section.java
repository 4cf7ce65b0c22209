package io.codebook.compiler.output.reference;

import java.util.List;

/**
 * A part of a reference under a heading.
 *
 * @param anchor what links to it end with
 * @param blocks what it says, before its parts
 */
public record Section(String anchor, String title, List<Block> blocks, List<Section> parts) {}
