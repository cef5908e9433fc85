/**
 * What exists: citizens, organisations, companies, systems and innovations, with their state and how it may change.
 */
@NullMarked
package omslag.world;

import org.jspecify.annotations.NullMarked;
