/**
 * What is measured of a world, by scope, and the history it makes.
 */
@NullMarked
package omslag.measure;

import org.jspecify.annotations.NullMarked;
