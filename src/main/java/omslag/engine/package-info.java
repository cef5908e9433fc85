/**
 * One run: MASON's schedule over the phases of a quarter.
 */
@NullMarked
package omslag.engine;

import org.jspecify.annotations.NullMarked;
