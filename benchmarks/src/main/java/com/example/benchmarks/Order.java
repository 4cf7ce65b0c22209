package com.example.benchmarks;

/** Whether the processor can learn which input comes next. */
public enum Order {
    PREDICTABLE,
    SHUFFLED;

    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
