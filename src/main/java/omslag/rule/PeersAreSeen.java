package omslag.rule;

import omslag.parameter.AdoptionParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Kind;
import omslag.term.Wave;
import omslag.unit.Power;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.Portfolio;
import omslag.world.Technology;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/** Organisations look at one another: who has taken up what, and with what result (ODD 3b). */
final class PeersAreSeen implements Rule {
    private static final Wave[] WAVES = Wave.values();

    /** Years after its beginning when it is known that a scaled innovation works. */
    private static final double KNOWN_AFTER = 4;

    private final AdoptionParameters adoption;
    private final Power sizes;

    PeersAreSeen(Settings settings) {
        adoption = settings.parameters().adoption();
        sizes = Power.ofMany(adoption.sizeExponent());
    }

    @Override
    public Phase phase() {
        return Phase.ORGANISATIONS_CONSIDER;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Peers peers = world.peers();
        int n = world.technology().count();
        int kinds = Kind.values().length;
        double[] members = new double[peers.groups()];
        double[] ofKind = new double[kinds];
        double[] capacity = new double[kinds];
        double[][] seen = new double[peers.groups()][n];
        double[][] adopted = new double[kinds][n];
        Results results = new Results(peers.groups());
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            members[organisation.group()]++;
            ofKind[kind]++;
            capacity[kind] += sizes.of(organisation.size());
            look(organisation, world, step, seen, adopted, results);
        }
        for (int k = 0; k < n; k++) {
            for (int g = 0; g < members.length; g++) {
                seen[g][k] = members[g] == 0 ? 0 : Math.min(1, seen[g][k] / members[g]);
            }
            for (int kind = 0; kind < kinds; kind++) {
                adopted[kind][k] = ofKind[kind] == 0 ? 0 : adopted[kind][k] / ofKind[kind];
            }
        }
        peers.see(seen, adopted);
        for (Kind kind : Kind.values()) {
            int i = kind.ordinal();
            peers.measure(kind, ofKind[i] == 0 ? 1 : capacity[i] / ofKind[i]);
        }
        results.report(peers, members);
    }

    private void look(
            Organisation organisation, World world, Step step, double[][] seen, double[][] adopted, Results results) {
        int group = organisation.group();
        Technology technology = world.technology();
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.at(u, Use.Stage.STOPPED)) {
                continue;
            }
            int k = uses.innovation(u);
            Wave wave = technology.innovation(k).wave();
            boolean good = uses.scaled(u) && technology.viable(k);
            double works = good ? technology.maturity(k) : 0;
            seen[group][k] += 1 + adoption.successWeight() * works;
            adopted[organisation.kind().ordinal()][k]++;
            results.use(wave, uses.scaled(u), works);
            boolean known = (step.index() - uses.begun(u)) * step.years() >= KNOWN_AFTER;
            if (good && known && !uses.proven(u)) {
                uses.get(u).prove();
                organisation.portfolio().prove(wave);
            }
        }
        for (Wave wave : WAVES) {
            Portfolio portfolio = organisation.portfolio();
            results.add(wave, group, portfolio.worked(wave), portfolio.failed(wave));
        }
    }

    /** What came of innovations. */
    private static final class Results {
        private final double[][] good;
        private final double[][] bad;
        private final double[] counted = new double[WAVES.length];
        private final double[] realised = new double[WAVES.length];

        Results(int groups) {
            good = new double[WAVES.length][groups];
            bad = new double[WAVES.length][groups];
        }

        void use(Wave wave, boolean inUse, double works) {
            counted[wave.ordinal()] += inUse ? 1 : 0;
            realised[wave.ordinal()] += works;
        }

        void add(Wave wave, int group, double worked, double failed) {
            good[wave.ordinal()][group] += worked;
            bad[wave.ordinal()][group] += failed;
            counted[wave.ordinal()] += failed;
        }

        void report(Peers peers, double[] members) {
            for (Wave wave : WAVES) {
                int w = wave.ordinal();
                for (int g = 0; g < members.length; g++) {
                    double all = good[w][g] + bad[w][g];
                    double share = all == 0 ? 0 : good[w][g] / all;
                    peers.report(wave, g, share, members[g] == 0 ? 0 : all / members[g]);
                }
                peers.realise(wave, counted[w] == 0 ? 0 : realised[w] / counted[w]);
                if (counted[w] > 0) {
                    peers.tryOut(wave);
                }
            }
        }
    }
}
