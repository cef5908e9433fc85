/**
 * Intervals, quantiles and paired differences: numbers in, numbers out.
 */
@NullMarked
package omslag.statistics;

import org.jspecify.annotations.NullMarked;
