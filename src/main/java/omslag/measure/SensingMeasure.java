package omslag.measure;

import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.IndicatorId;
import omslag.world.Citizens;
import omslag.world.Sensing;
import omslag.world.World;

/** Who senses, where data go, who knows what, and what parts neighbourhoods. */
final class SensingMeasure implements Measure {
    private static final int POOR = 0;
    private static final int PROSPEROUS = Citizens.NEIGHBOURHOODS - 1;

    @Override
    public void take(World world, Readings readings) {
        Reading reading = readings.of(Scope.ALL);
        balance(world, reading);
        citizens(world, reading);
        neighbourhoods(world, reading);
    }

    /** Shares of the three holders in what is known, all domains together. */
    private static void balance(World world, Reading reading) {
        double[] known = new double[Holder.values().length];
        double all = 0;
        for (Holder holder : Holder.values()) {
            for (Challenge domain : Challenge.values()) {
                known[holder.ordinal()] += world.knowledge().of(holder, domain);
            }
            all += known[holder.ordinal()];
        }
        double state = known[Holder.STATE.ordinal()];
        reading.put(IndicatorId.INFORMATION_BALANCE, Measure.ratio(state, all));
        reading.put(IndicatorId.DATA_CITIZENS, Measure.ratio(known[Holder.CITIZENS.ordinal()], all));
        reading.put(IndicatorId.DATA_PLATFORMS, Measure.ratio(known[Holder.PLATFORMS.ordinal()], all));
        reading.put(IndicatorId.STATE_KNOWLEDGE, state / Challenge.values().length);
    }

    private static void citizens(World world, Reading reading) {
        Citizens citizens = world.citizens();
        Sensing sensing = world.sensing();
        double people = 0;
        double any = 0;
        double data = 0;
        double toState = 0;
        double refuseState = 0;
        double refuseCompanies = 0;
        for (int p = 0; p < citizens.places(); p++) {
            double weight = citizens.weight(p);
            people += citizens.residents(p);
            refuseState += citizens.residents(p) * sensing.refusalState(p);
            refuseCompanies += citizens.residents(p) * sensing.refusalCompanies(p);
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                any += weight * sensing.sensing(c, p);
                for (Challenge domain : Challenge.values()) {
                    for (Sensing.Destination goal : Sensing.Destination.values()) {
                        data += weight * sensing.flow(domain, goal, c, p);
                    }
                    toState += weight * sensing.flow(domain, Sensing.Destination.GOVERNMENT, c, p);
                }
            }
        }
        reading.put(IndicatorId.SENSING_SHARE, any / people);
        reading.put(IndicatorId.DATA_TO_STATE, Measure.ratio(toState, data));
        reading.put(IndicatorId.REFUSAL_STATE, refuseState / people);
        reading.put(IndicatorId.REFUSAL_COMPANIES, refuseCompanies / people);
    }

    private static void neighbourhoods(World world, Reading reading) {
        Citizens citizens = world.citizens();
        double[] trust = new double[Citizens.NEIGHBOURHOODS];
        double[] asked = new double[Citizens.NEIGHBOURHOODS];
        double[] sensing = new double[Citizens.NEIGHBOURHOODS];
        double[] people = new double[Citizens.NEIGHBOURHOODS];
        for (int p = 0; p < citizens.places(); p++) {
            double weight = citizens.weight(p);
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                trust[c] += weight * world.opinion().byNeighbourhood(p, c);
                asked[c] += weight * world.opinion().neighbours(p, c);
                sensing[c] += weight * world.sensing().sensing(c, p);
                people[c] += weight * world.sensing().people(c, p);
            }
        }
        reading.put(
                IndicatorId.TRUST_GAP_NEIGHBOURHOODS,
                Measure.ratio(trust[PROSPEROUS], asked[PROSPEROUS]) - Measure.ratio(trust[POOR], asked[POOR]));
        reading.put(
                IndicatorId.SENSING_GAP_NEIGHBOURHOODS,
                Measure.ratio(sensing[PROSPEROUS], people[PROSPEROUS]) - Measure.ratio(sensing[POOR], people[POOR]));
    }
}
