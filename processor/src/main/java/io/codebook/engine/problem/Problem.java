package io.codebook.engine.problem;

/**
 * Something wrong in the user's file.
 *
 * @param place where
 * @param id what kind, stable: people search and document by it
 * @param message what is wrong, and the way out
 */
public record Problem(Place place, String id, String message) {
    @Override
    public String toString() {
        return place + ": [" + id + "] " + message;
    }
}
