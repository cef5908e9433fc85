package omslag.rule;

import omslag.parameter.AdoptionParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Kind;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.Use;
import omslag.world.World;

/** Organisations look at one another: who has taken up what, and with what result (ODD 3b). */
final class PeersAreSeen implements Rule {
    /** Years after which everyone knows whether a scaled innovation works. */
    private static final double KNOWN_AFTER = 2;

    private final AdoptionParameters adoption;

    PeersAreSeen(Settings settings) {
        adoption = settings.parameters().adoption();
    }

    @Override
    public Phase phase() {
        return Phase.ORGANISATIONS_CONSIDER;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Peers peers = world.peers();
        int n = world.technology().innovations().size();
        int kinds = Kind.values().length;
        double[] members = new double[peers.groups()];
        double[] ofKind = new double[kinds];
        double[] capacity = new double[kinds];
        double[][] seen = new double[n][peers.groups()];
        double[][] adopted = new double[n][kinds];
        Results results = new Results(peers.groups());
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            members[organisation.identity().group()]++;
            ofKind[kind]++;
            capacity[kind] += Numbers.pow(organisation.identity().size(), adoption.sizeExponent());
            look(organisation, world, step, seen, adopted, results);
        }
        for (int k = 0; k < n; k++) {
            for (int g = 0; g < members.length; g++) {
                seen[k][g] = members[g] == 0 ? 0 : Math.min(1, seen[k][g] / members[g]);
            }
            for (int kind = 0; kind < kinds; kind++) {
                adopted[k][kind] = ofKind[kind] == 0 ? 0 : adopted[k][kind] / ofKind[kind];
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
        int group = organisation.identity().group();
        for (Use use : organisation.portfolio().uses()) {
            if (use.stage() == Use.Stage.STOPPED) {
                continue;
            }
            Innovation innovation = world.technology().innovations().get(use.innovation());
            boolean inUse = use.stage() == Use.Stage.SCALED;
            double works = inUse && innovation.viable() ? world.technology().maturity(use.innovation()) : 0;
            seen[use.innovation()][group] += 1 + adoption.successWeight() * works;
            adopted[use.innovation()][organisation.kind().ordinal()]++;
            boolean known = inUse && (step.index() - use.begun()) * step.years() >= KNOWN_AFTER;
            results.add(innovation.wave(), group, inUse, known, innovation.viable(), works);
        }
        for (Wave wave : Wave.values()) {
            results.fail(wave, group, organisation.portfolio().failed(wave));
        }
    }

    /** Counts of innovations that were scaled up or given up, and of what came of them. */
    private static final class Results {
        private final double[] known;
        private final double[] worked;
        private final double[] scaled = new double[Wave.values().length];
        private final double[] realised = new double[Wave.values().length];

        Results(int groups) {
            known = new double[groups];
            worked = new double[groups];
        }

        void add(Wave wave, int group, boolean inUse, boolean isKnown, boolean viable, double works) {
            known[group] += isKnown ? 1 : 0;
            worked[group] += isKnown && viable ? 1 : 0;
            scaled[wave.ordinal()] += inUse ? 1 : 0;
            realised[wave.ordinal()] += works;
        }

        void fail(Wave wave, int group, double failures) {
            known[group] += failures;
            scaled[wave.ordinal()] += failures;
        }

        void report(Peers peers, double[] members) {
            for (int g = 0; g < known.length; g++) {
                double share = known[g] == 0 ? 0 : worked[g] / known[g];
                peers.report(g, share, members[g] == 0 ? 0 : known[g] / members[g]);
            }
            for (Wave wave : Wave.values()) {
                int w = wave.ordinal();
                peers.realise(wave, scaled[w] == 0 ? 0 : realised[w] / scaled[w]);
            }
        }
    }
}
