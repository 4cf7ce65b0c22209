package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;

/** User text and its place in the file. */
public record Text(Place place, String value) {
    @Override
    public String toString() {
        return value;
    }
}
