package omslag.report;

import java.util.List;

/**
 * A part of the report under one heading.
 *
 * @param id its name within the page
 * @param title its heading
 * @param blocks what it holds
 */
record Part(String id, String title, List<Block> blocks) {
    /** The part with the pictures that answer the question. */
    static final String FIGURES = "figures";

    /** The part with the pictures that do not stand among the first. */
    static final String MORE = "more";
}
