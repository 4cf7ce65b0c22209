package com.example.benchmarks;

import com.example.benchmarks.codes.Dense260;
import com.example.benchmarks.codes.HandDense260;
import com.example.benchmarks.codes.HandSparse260;
import com.example.benchmarks.codes.Sparse260;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The first lookup in a process: the classes are loaded, checked and initialised, and nothing is compiled yet. */
@State(Scope.Benchmark)
public class FirstUse {
    /** No constant for javac. */
    public int number = 1_000;

    @Benchmark
    public Object denseCodebook() {
        return Dense260.find(number);
    }

    @Benchmark
    public Object denseByHand() {
        return HandDense260.find(number);
    }

    @Benchmark
    public Object sparseCodebook() {
        return Sparse260.find(number);
    }

    @Benchmark
    public Object sparseByHand() {
        return HandSparse260.find(number);
    }
}
