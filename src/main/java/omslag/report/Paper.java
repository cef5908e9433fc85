package omslag.report;

import java.util.List;

/**
 * The whole report before it takes a form.
 *
 * @param words the language it is in
 * @param title its title
 * @param subtitle a line under the title
 * @param parts its parts, in order
 */
record Paper(Words words, String title, String subtitle, List<Part> parts) {}
