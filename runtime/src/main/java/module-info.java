/** What generated code refers to, and the locks that keep the meaning of its codes. */
module io.codebook.runtime {
    exports io.codebook;
    exports io.codebook.agreement;
    exports io.codebook.binding;
    exports io.codebook.lock;
    exports io.codebook.lock.diff;
}
