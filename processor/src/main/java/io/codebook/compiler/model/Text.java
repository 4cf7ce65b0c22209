package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;

/** A text of the user's and where it stands. */
public record Text(Place place, String value) {
    @Override
    public String toString() {
        return value;
    }
}
