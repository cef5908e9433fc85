/**
 * Intervals, paired differences, power, designs and sensitivity indices: numbers in, numbers out.
 */
@NullMarked
package omslag.statistics;

import org.jspecify.annotations.NullMarked;
