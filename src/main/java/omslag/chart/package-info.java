/**
 * Charts drawn from tables, one for each question.
 */
@NullMarked
package omslag.chart;

import org.jspecify.annotations.NullMarked;
