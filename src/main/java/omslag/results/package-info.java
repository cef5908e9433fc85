/**
 * What runs leave on disk: parts, tables and the manifest.
 */
@NullMarked
package omslag.results;

import org.jspecify.annotations.NullMarked;
