/** The published tables of response codes, as generated types. */
module io.codebook.standard {
    requires transitive io.codebook.runtime;
    requires static org.jspecify;

    exports io.codebook.standard;
}
