/**
 * Chance by address: a draw is a pure function of seed, strand, agent and quarter.
 */
@NullMarked
package omslag.random;

import org.jspecify.annotations.NullMarked;
