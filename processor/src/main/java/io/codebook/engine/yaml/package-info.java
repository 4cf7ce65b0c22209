@NullMarked
package io.codebook.engine.yaml;

import org.jspecify.annotations.NullMarked;
