/** What only writing a lock needs: the rules themselves are in the runtime, in the package of the same name. */
@NullMarked
package io.codebook.lock;

import org.jspecify.annotations.NullMarked;
