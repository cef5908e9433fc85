/**
 * Intervals, paired differences, power; designs and indices of what settings do; boxes and trees in which cases of interest
 * lie; robustness of policies; trade-offs between aims; parameters that meet targets: numbers in, numbers out.
 */
@NullMarked
package omslag.statistics;

import org.jspecify.annotations.NullMarked;
