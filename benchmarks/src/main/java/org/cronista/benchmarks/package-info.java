/** How fast the parts of Cronista are; run with {@code bin/bench}. */
@org.jspecify.annotations.NullMarked
package org.cronista.benchmarks;
