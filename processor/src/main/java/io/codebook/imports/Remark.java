package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;

/** Something that a person has to look at. */
record Remark(Place place, String text) {
    @Override
    public String toString() {
        return place.file() + ":" + place.line() + ": " + text;
    }
}
