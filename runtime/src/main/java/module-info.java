/** What generated code refers to, and what holds a program to what was promised. */
module io.codebook.runtime {
    exports io.codebook;
    exports io.codebook.agreement;
    exports io.codebook.lock;
}
