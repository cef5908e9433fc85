/**
 * The written report of a results folder, from its tables and charts: as a page, as PDF and as a Word file.
 */
@NullMarked
package omslag.report;

import org.jspecify.annotations.NullMarked;
