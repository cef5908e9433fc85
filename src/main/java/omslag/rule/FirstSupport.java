package omslag.rule;

import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.term.Kind;
import omslag.term.SupportFunction;
import omslag.unit.Numbers;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * HR, control and procurement at the start (ODD 3k): able to handle what changes ask of an ordinary organisation of the
 * kind and size, more where more of the work is theirs, and all in the same format.
 */
final class FirstSupport {
    private static final SupportFunction[] FUNCTIONS = SupportFunction.values();

    private final SupportParameters support;

    FirstSupport(Settings settings) {
        support = settings.parameters().support();
    }

    /** Equips the functions of every organisation. */
    void begin(World world) {
        int kinds = Kind.values().length;
        double[][] shares = new double[FUNCTIONS.length][kinds];
        double[][] having = new double[FUNCTIONS.length][kinds];
        double[] sizes = new double[kinds];
        double[] members = new double[kinds];
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            members[kind]++;
            sizes[kind] += size(organisation);
            for (SupportFunction function : FUNCTIONS) {
                double share = share(organisation, function);
                shares[function.ordinal()][kind] += share;
                having[function.ordinal()][kind] += share > 0 ? 1 : 0;
            }
        }
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            double size = size(organisation) * members[kind] / sizes[kind];
            for (SupportFunction function : FUNCTIONS) {
                int f = function.ordinal();
                double share = share(organisation, function);
                // Who has no staff of its own for a function is served by others as an ordinary body of its kind.
                double staffed = share > 0 ? share * having[f][kind] / shares[f][kind] : 1;
                organisation
                        .support()
                        .equip(
                                function,
                                support.changes() / support.utilisation() * size * staffed,
                                support.formatStart());
            }
        }
        world.auditor().renew(support.formatStart());
    }

    private double size(Organisation organisation) {
        return Numbers.pow(organisation.size(), support.economies());
    }

    /** The share of the work of an organisation that its staff for a function does; 0 when it has none. */
    static double share(Organisation organisation, SupportFunction function) {
        int process = organisation.work().find(function.process());
        return process < 0 ? 0 : organisation.work().share(process);
    }
}
