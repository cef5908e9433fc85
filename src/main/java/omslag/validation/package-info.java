/** What the model is held against: patterns as files, how each is measured in the tables of runs, and the verdicts. */
@NullMarked
package omslag.validation;

import org.jspecify.annotations.NullMarked;
