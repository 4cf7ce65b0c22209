@NullMarked
package io.codebook.engine.model;

import org.jspecify.annotations.NullMarked;
