@NullMarked
package io.codebook.engine.promise;

import org.jspecify.annotations.NullMarked;
