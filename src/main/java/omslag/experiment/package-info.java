/**
 * Plans of many runs, carried out on threads and resumed where they stopped.
 */
@NullMarked
package omslag.experiment;

import org.jspecify.annotations.NullMarked;
