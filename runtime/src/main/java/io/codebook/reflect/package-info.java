/** What the names of generated types follow from, for the packages that read these types by reflection. Not exported. */
package io.codebook.reflect;
