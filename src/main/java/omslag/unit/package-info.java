/**
 * The small words everything is said in: shares, quarters, steps and money, and the model's own mathematics and decimals.
 */
@NullMarked
package omslag.unit;

import org.jspecify.annotations.NullMarked;
