package omslag.report;

import java.util.List;

/**
 * A part of the report under one heading.
 *
 * @param id its name within the page
 * @param title its heading
 * @param blocks what it holds
 */
record Part(String id, String title, List<Block> blocks) {}
