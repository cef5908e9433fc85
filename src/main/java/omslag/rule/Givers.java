package omslag.rule;

import omslag.term.Challenge;
import omslag.unit.Numbers;
import omslag.world.Citizens;
import omslag.world.Sensing;
import omslag.world.Sensing.Destination;
import omslag.world.World;

/**
 * The share of citizens who give data of a domain somewhere, by place and class of neighbourhood (ODD 3g). Agents are a
 * sample of residents: what few agents of a place say is drawn towards what the class says in the country, and not at all
 * where every resident is an agent, so that coverage does not hang on the size of the sample.
 */
final class Givers {
    /** Agents by which the country counts in a place. */
    private static final double POOL = 100;

    private static final int CLASSES = Citizens.NEIGHBOURHOODS;
    private static final Challenge[] DOMAINS = Challenge.values();
    private static final Destination[] GOALS = Destination.values();

    private final World world;
    private final double[][] country = new double[DOMAINS.length * GOALS.length][CLASSES];
    private final double[] shares = new double[country.length];
    private final double[] gaps = new double[country.length];
    private final double[] pool = new double[CLASSES];
    private final double[] parts = new double[CLASSES];

    Givers(World world) {
        this.world = world;
        double[] people = new double[CLASSES];
        for (int p = 0; p < world.citizens().places(); p++) {
            double weight = world.citizens().weight(p);
            for (int c = 0; c < CLASSES; c++) {
                people[c] += weight * world.sensing().people(c, p);
            }
            for (Challenge domain : DOMAINS) {
                for (Destination goal : GOALS) {
                    double[] row = country[row(domain, goal)];
                    for (int c = 0; c < CLASSES; c++) {
                        row[c] += weight * world.sensing().flow(domain, goal, c, p);
                    }
                }
            }
        }
        for (double[] row : country) {
            for (int c = 0; c < CLASSES; c++) {
                row[c] = people[c] == 0 ? 0 : row[c] / people[c];
            }
        }
    }

    /** The part of a place that a class of neighbourhood makes up. */
    private static double part(int neighbourhood) {
        return neighbourhood == 1 ? 1 - 2 * Citizens.POOR : Citizens.POOR;
    }

    /** Turns to a place: what is said from here on, is said of it. */
    void turnTo(int place) {
        Sensing sensing = world.sensing();
        double drawn = POOL * Math.max(0, 1 - 1 / world.citizens().weight(place));
        for (int c = 0; c < CLASSES; c++) {
            pool[c] = drawn * part(c);
            double people = sensing.people(c, place) + pool[c];
            // Where nobody lives, the class in the country speaks for it.
            parts[c] = people == 0 ? 0 : part(c) / people;
        }
        for (Challenge domain : DOMAINS) {
            for (Destination goal : GOALS) {
                look(domain, goal, place);
            }
        }
    }

    private void look(Challenge domain, Destination goal, int place) {
        int row = row(domain, goal);
        double all = 0;
        for (int c = 0; c < CLASSES; c++) {
            all += given(domain, goal, c, place);
        }
        double apart = 0;
        for (int c = 0; c < CLASSES && all > 0; c++) {
            apart += Math.abs(given(domain, goal, c, place) - part(c) * all);
        }
        shares[row] = all;
        gaps[row] = all == 0 ? 0 : Numbers.clip(apart / (2 * all), 0, 1);
    }

    /** The part of a place that gives data of a domain there and lives in a class of neighbourhood. */
    private double given(Challenge domain, Destination goal, int neighbourhood, int place) {
        double all = country[row(domain, goal)][neighbourhood];
        double part = parts[neighbourhood];
        return part == 0
                ? part(neighbourhood) * all
                : part * (world.sensing().flow(domain, goal, neighbourhood, place) + pool[neighbourhood] * all);
    }

    /** Share of the place that gives data of a domain there. */
    double share(Challenge domain, Destination goal) {
        return shares[row(domain, goal)];
    }

    /** How unlike the residents those are who give: the part of them that lives in the wrong neighbourhoods, 0 to 1. */
    double gap(Challenge domain, Destination goal) {
        return gaps[row(domain, goal)];
    }

    private static int row(Challenge domain, Destination goal) {
        return domain.ordinal() * GOALS.length + goal.ordinal();
    }
}
