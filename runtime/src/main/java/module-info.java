/** What generated code refers to. */
module io.codebook.runtime {
    exports io.codebook;
    exports io.codebook.stability;
}
