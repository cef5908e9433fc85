/**
 * The closed sets of the field, each member with the id that users write and read.
 */
@NullMarked
package omslag.term;

import org.jspecify.annotations.NullMarked;
