package omslag.experiment;

import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.results.OutputChoice;

/**
 * One of the scenarios that a plan compares.
 *
 * @param name its name, the first column of the tables
 * @param question what it asks, in words
 * @param yaml its text with everything resolved
 * @param course its settings and what changes on the way
 * @param pack its government
 * @param output what its runs write
 */
public record Arm(String name, String question, String yaml, Course course, GovernmentPack pack, OutputChoice output) {}
