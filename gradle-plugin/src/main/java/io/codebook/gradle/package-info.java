/**
 * The Gradle plugin: takes the settings of a build, and runs the commands of {@code io.codebook.command} as tasks. It uses nothing
 * else of the processor.
 */
@NullMarked
package io.codebook.gradle;

import org.jspecify.annotations.NullMarked;
