package omslag.measure;

import omslag.term.Challenge;
import omslag.term.IndicatorId;
import omslag.world.Citizens;
import omslag.world.Needs;
import omslag.world.World;

/** The needs of society, what stays unmet of them, who suffers from that, and whether a storm blows. */
final class NeedMeasure implements Measure {
    @Override
    public void take(World world, Readings readings) {
        Reading reading = readings.of(Scope.ALL);
        Needs needs = world.needs();
        reading.put(IndicatorId.NEED_CLIMATE, mean(world, Challenge.CLIMATE));
        reading.put(IndicatorId.NEED_MOBILITY, mean(world, Challenge.MOBILITY));
        reading.put(IndicatorId.NEED_SAFETY, mean(world, Challenge.SAFETY));
        reading.put(IndicatorId.NEED_HEALTH, mean(world, Challenge.HEALTH));
        reading.put(IndicatorId.UNRESOLVED_NEED, needs.unresolved(world.citizens()));
        reading.put(IndicatorId.STORM, needs.storm() ? 1 : 0);
        reading.put(IndicatorId.STORM_CONDITIONS, needs.conditions());
        hardship(world, reading);
    }

    private static double mean(World world, Challenge challenge) {
        Citizens citizens = world.citizens();
        double sum = 0;
        double people = 0;
        for (int p = 0; p < citizens.places(); p++) {
            sum += citizens.residents(p) * world.needs().here(challenge, p);
            people += citizens.residents(p);
        }
        return Measure.ratio(sum, people);
    }

    private static void hardship(World world, Reading reading) {
        Citizens citizens = world.citizens();
        Needs needs = world.needs();
        double[] sums = new double[Citizens.EDUCATIONS];
        double[] people = new double[Citizens.EDUCATIONS];
        double all = 0;
        double everybody = 0;
        for (int p = 0; p < citizens.places(); p++) {
            for (int e = 0; e < Citizens.EDUCATIONS; e++) {
                sums[e] += citizens.weight(p) * needs.hardship(p) * needs.exposure(p, e);
                people[e] += citizens.weight(p) * needs.exposed(p, e);
            }
        }
        for (int e = 0; e < Citizens.EDUCATIONS; e++) {
            all += sums[e];
            everybody += people[e];
        }
        int high = Citizens.EDUCATIONS - 1;
        reading.put(IndicatorId.HARDSHIP, Measure.ratio(all, everybody));
        reading.put(
                IndicatorId.HARDSHIP_GAP_EDUCATION,
                Measure.ratio(sums[0], people[0]) - Measure.ratio(sums[high], people[high]));
    }
}
