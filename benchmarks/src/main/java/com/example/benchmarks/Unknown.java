package com.example.benchmarks;

/** How many of the inputs the table does not have. */
public enum Unknown {
    NONE("known"),
    TENTH("10 % unknown"),
    ALL("unknown");

    final String title;

    Unknown(String title) {
        this.title = title;
    }

    boolean at(int i) {
        return switch (this) {
            case NONE -> false;
            case TENTH -> i % 10 == 9;
            case ALL -> true;
        };
    }
}
