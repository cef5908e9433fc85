/**
 * The commands a user types, and the wiring behind them.
 */
@NullMarked
package omslag.cli;

import org.jspecify.annotations.NullMarked;
