/**
 * Every number that comes from outside: what it means, its unit, range, default, source and evidence mark.
 */
@NullMarked
package omslag.parameter;

import org.jspecify.annotations.NullMarked;
