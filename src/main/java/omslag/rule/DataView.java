package omslag.rule;

import java.util.List;
import omslag.term.Challenge;
import omslag.term.Layer;
import omslag.world.Audience;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/**
 * What the organisations that serve a place do about data (ODD 3g): means over those of a layer weighted by contacts, and
 * over layers the mean of openness and guard-rails and the sum of the rest.
 */
final class DataView {
    private static final Challenge[] ALL = Challenge.values();
    private static final int DOMAINS = ALL.length;
    private static final int OPENNESS = 0;
    private static final int GUARDS = 1;
    private static final int OFFER = 2;
    private static final int SENSORS = OFFER + DOMAINS;
    private static final int STATISTICS = SENSORS + DOMAINS;
    private static final int WIDTH = STATISTICS + DOMAINS;

    private final double[][] places;

    private DataView(World world) {
        double[][] bodies = new double[world.organisations().size()][];
        int[] domains = new int[world.technology().count()];
        for (int k = 0; k < domains.length; k++) {
            domains[k] = domain(world, k);
        }
        for (Organisation organisation : world.organisations()) {
            bodies[organisation.index()] = of(organisation, world, domains);
        }
        places = new double[world.citizens().places()][WIDTH];
        int layers = 0;
        for (Layer layer : Layer.values()) {
            if (world.opinion().present(layer)) {
                layers++;
                add(world, layer, bodies);
            }
        }
        for (double[] place : places) {
            place[OPENNESS] /= Math.max(1, layers);
            place[GUARDS] /= Math.max(1, layers);
        }
    }

    /** What is done about data in this world. */
    static DataView of(World world) {
        return new DataView(world);
    }

    /** Guard-rails of government as citizens of each place meet it: as {@link #guards(int)}, without looking at the rest. */
    static double[] guards(World world) {
        double[] guards = new double[world.citizens().places()];
        int layers = 0;
        for (Layer layer : Layer.values()) {
            if (world.opinion().present(layer)) {
                layers++;
                double[] met = world.audience().publics(layer).stream()
                        .mapToDouble(these -> guards(these, world.organisations()))
                        .toArray();
                for (int p = 0; p < guards.length; p++) {
                    guards[p] += met[world.audience().publicOf(layer, p)];
                }
            }
        }
        for (int p = 0; p < guards.length; p++) {
            guards[p] /= Math.max(1, layers);
        }
        return guards;
    }

    private static double guards(Audience.Public these, List<Organisation> organisations) {
        double sum = 0;
        for (int i = 0; i < these.members().length; i++) {
            Organisation one = organisations.get(these.members()[i]);
            sum += these.weights()[i] * one.decisions().guardRails();
        }
        return sum;
    }

    /** Share of citizens' data that is accepted in a place. */
    double openness(int place) {
        return places[place][OPENNESS];
    }

    /** Guard-rails of government as citizens of a place meet it. */
    double guards(int place) {
        return places[place][GUARDS];
    }

    /** How far citizens of a place are invited to measure a domain, 0 to 1. */
    double offer(int domain, int place) {
        return Math.min(1, places[place][OFFER + domain]);
    }

    /** Scaled innovations that measure a domain in a place. */
    double sensors(int domain, int place) {
        return places[place][SENSORS + domain];
    }

    /** How far those who serve a place have statistics on a domain, 0 to 1. */
    double statistics(int domain, int place) {
        return Math.min(1, places[place][STATISTICS + domain]);
    }

    /** Whether an organisation has a use, under way or at full size, that needs data of a domain. */
    static boolean[] needs(Organisation organisation, World world) {
        boolean[] needs = new boolean[DOMAINS];
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int domain = uses.at(u, Use.Stage.STOPPED) ? -1 : domain(world, uses.innovation(u));
            if (domain >= 0) {
                needs[domain] = true;
            }
        }
        return needs;
    }

    private static int domain(World world, int innovation) {
        List<Challenge> needs = world.technology().nature(innovation).needs();
        return needs.isEmpty() ? -1 : needs.get(0).ordinal();
    }

    private static double[] of(Organisation organisation, World world, int[] domains) {
        int index = organisation.index();
        double[] view = new double[WIDTH];
        view[OPENNESS] = organisation.decisions().openness() * world.knowledge().accepted(index);
        view[GUARDS] = organisation.decisions().guardRails();
        boolean[] needs = new boolean[DOMAINS];
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int domain = uses.at(u, Use.Stage.STOPPED) ? -1 : domains[uses.innovation(u)];
            if (domain >= 0) {
                needs[domain] = true;
                view[SENSORS + domain] += uses.scaled(u) ? 1 : 0;
            }
        }
        for (Challenge domain : ALL) {
            int d = domain.ordinal();
            view[OFFER + d] = needs[d] ? view[OPENNESS] : 0;
            view[STATISTICS + d] = world.bureau().served(domain, index);
        }
        return view;
    }

    private void add(World world, Layer layer, double[][] bodies) {
        List<Audience.Public> publics = world.audience().publics(layer);
        double[][] met = new double[publics.size()][WIDTH];
        for (int which = 0; which < met.length; which++) {
            int[] members = publics.get(which).members();
            double[] weights = publics.get(which).weights();
            for (int i = 0; i < members.length; i++) {
                for (int k = 0; k < WIDTH; k++) {
                    met[which][k] += weights[i] * bodies[members[i]][k];
                }
            }
        }
        for (int p = 0; p < places.length; p++) {
            double[] here = met[world.audience().publicOf(layer, p)];
            for (int k = 0; k < WIDTH; k++) {
                places[p][k] += here[k];
            }
        }
    }
}
