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
    private final double[][] country;

    Givers(World world) {
        this.world = world;
        country = new double[DOMAINS.length * GOALS.length][CLASSES];
        double[] people = new double[CLASSES];
        for (int p = 0; p < world.citizens().places(); p++) {
            double weight = world.citizens().weight(p);
            for (int c = 0; c < CLASSES; c++) {
                people[c] += weight * world.sensing().people(c, p);
                for (Challenge domain : DOMAINS) {
                    for (Destination goal : GOALS) {
                        country[row(domain, goal)][c] +=
                                weight * world.sensing().flow(domain, goal, c, p);
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
    static double part(int neighbourhood) {
        return neighbourhood == 1 ? 1 - 2 * Citizens.POOR : Citizens.POOR;
    }

    /** Share of a class of neighbourhood in a place that gives data of a domain there. */
    private double share(Challenge domain, Destination goal, int neighbourhood, int place) {
        Sensing sensing = world.sensing();
        double pool = POOL * Math.max(0, 1 - 1 / world.citizens().weight(place)) * part(neighbourhood);
        double all = country[row(domain, goal)][neighbourhood];
        double people = sensing.people(neighbourhood, place) + pool;
        return people == 0 ? all : (sensing.flow(domain, goal, neighbourhood, place) + pool * all) / people;
    }

    /** Share of a place that gives data of a domain there. */
    double share(Challenge domain, Destination goal, int place) {
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            sum += part(c) * share(domain, goal, c, place);
        }
        return sum;
    }

    /** How unlike the residents those are who give: the part of them that lives in the wrong neighbourhoods, 0 to 1. */
    double gap(Challenge domain, Destination goal, int place) {
        double all = share(domain, goal, place);
        if (all == 0) {
            return 0;
        }
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            sum += Math.abs(part(c) * (share(domain, goal, c, place) - all));
        }
        return Numbers.clip(sum / (2 * all), 0, 1);
    }

    private static int row(Challenge domain, Destination goal) {
        return domain.ordinal() * GOALS.length + goal.ordinal();
    }
}
