/**
 * The decision points D1 to D10 of a board and the policies that answer them.
 */
@NullMarked
package omslag.decision;

import org.jspecify.annotations.NullMarked;
