/**
 * What people read, by id, in English and Dutch.
 */
@NullMarked
package omslag.text;

import org.jspecify.annotations.NullMarked;
