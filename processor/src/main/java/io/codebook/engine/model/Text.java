package io.codebook.engine.model;

import io.codebook.engine.problem.Place;

/** A text of the user's and where it stands. */
public record Text(Place place, String value) {
    @Override
    public String toString() {
        return value;
    }
}
