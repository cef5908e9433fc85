/**
 * What a user asks: scenario files and data packs, read and refused with every fault at once.
 */
@NullMarked
package omslag.scenario;

import org.jspecify.annotations.NullMarked;
