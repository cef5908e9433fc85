/**
 * What happens in a quarter, in which order, and how the first world is made.
 */
@NullMarked
package omslag.rule;

import org.jspecify.annotations.NullMarked;
