/**
 * The lock of a codes.yaml. {@link io.codebook.lock.CodesLock} reads and writes its text, {@link io.codebook.lock.FactType} has
 * the grammar of its facts, {@link io.codebook.lock.LockRecord} and {@link io.codebook.lock.LockHistory} what became of older
 * ones, and {@link io.codebook.lock.JarLock} the lock in a jar.
 */
package io.codebook.lock;
