package omslag.rule;

import omslag.parameter.ChainParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Chains;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * Chains of organisations bring about what their weakest links let them; partners who could do more wait, and remember
 * for whom (ODD 3o).
 */
final class ChainsWork implements Rule {
    private final ChainParameters parameters;
    private final ChainOutput ces;
    private final OpenStandards standards;

    ChainsWork(Settings settings) {
        parameters = settings.parameters().chains();
        ces = new ChainOutput(parameters.elasticity());
        standards = new OpenStandards(settings);
    }

    @Override
    public Phase phase() {
        return Phase.CHAINS_WORK;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Serving serving = new Serving(world);
        double[] partners = OpenStandards.partners(world);
        int n = world.organisations().size();
        double[] fits = new double[n];
        for (int o = 0; o < n; o++) {
            fits[o] = standards.fit(world.chains().standards(o), partners[o])
                    / world.chains().startFit(o);
        }
        double remembered = step.relaxation(1 / parameters.patience());
        double[][] able = capabilities(world);
        for (int line = 0; line < Chains.LINES; line++) {
            work(world.chains(), serving, able[line], fits, line, remembered);
        }
        for (Organisation organisation : world.organisations()) {
            hold(organisation, world.chains());
        }
    }

    private void work(Chains chains, Serving serving, double[] able, double[] fits, int line, double remembered) {
        int n = fits.length;
        double[] capability = new double[n];
        double[] full = new double[n];
        double[] weight = new double[n];
        double[] term = new double[n];
        double[] ability = new double[n];
        for (int o = 0; o < n; o++) {
            full[o] = chains.part(o, line);
            if (full[o] > 0) {
                capability[o] = able[o] * fits[o];
                weight[o] = full[o] * (chains.rerouted(o, line) ? parameters.leftOver() : 1);
                term[o] = weight[o] * ces.term(capability[o]);
                ability[o] = full[o] * capability[o];
            }
        }
        double[] allFull = serving.atPlaces(full);
        double[] allWeight = serving.atPlaces(weight);
        double[] allTerm = serving.atPlaces(term);
        double[] mean = serving.atPlaces(ability);
        double[] output = new double[mean.length];
        for (int p = 0; p < output.length; p++) {
            boolean chain = allFull[p] > 0 && allWeight[p] > 0;
            double around = chain ? 1 - allWeight[p] / allFull[p] : 0;
            output[p] = chain ? ces.of(allTerm[p] / allWeight[p]) * (1 - parameters.detour() * around) : 1;
            mean[p] = chain ? mean[p] / allFull[p] : 1;
            chains.bring(line, p, output[p]);
        }
        double[] seen = serving.forOrganisations(output);
        double[] peers = serving.forOrganisations(mean);
        for (int o = 0; o < n; o++) {
            if (full[o] > 0 && capability[o] > 0) {
                chains.work(o, line, seen[o], Math.max(0, 1 - seen[o] / capability[o]));
                double behind = peers[o] > 0 ? Math.max(0, 1 - capability[o] / peers[o]) : 0;
                chains.lag(o, line, chains.lag(o, line) + remembered * (behind - chains.lag(o, line)));
            }
        }
    }

    /**
     * How well each organisation does its work in each line, against the start; as at the start when the work is retired.
     */
    private static double[][] capabilities(World world) {
        double[][] sums = new double[Chains.LINES][world.organisations().size()];
        double[][] weights = new double[Chains.LINES][world.organisations().size()];
        for (Organisation organisation : world.organisations()) {
            int o = organisation.index();
            Work work = organisation.work();
            for (int p = 0; p < work.size(); p++) {
                int line = work.line(p);
                if (line >= 0 && !work.retired(p) && work.startPerformance(p) > 0) {
                    sums[line][o] += work.share(p) * work.performance(p) / work.startPerformance(p);
                    weights[line][o] += work.share(p);
                }
            }
        }
        for (int line = 0; line < Chains.LINES; line++) {
            for (int o = 0; o < sums[line].length; o++) {
                sums[line][o] = weights[line][o] == 0 ? 1 : sums[line][o] / weights[line][o];
            }
        }
        return sums;
    }

    /** Part of what waits for partners is lost to the own work of the quarter to come. */
    private void hold(Organisation organisation, Chains chains) {
        Work work = organisation.work();
        for (int p = 0; p < work.size(); p++) {
            int line = work.line(p);
            if (line >= 0) {
                work.standstill().hold(p, parameters.waitingDrag() * chains.waiting(organisation.index(), line));
            }
        }
    }
}
