/** The reference as Markdown, for wikis and repositories. */
@NullMarked
package io.codebook.compiler.output.markdown;

import org.jspecify.annotations.NullMarked;
