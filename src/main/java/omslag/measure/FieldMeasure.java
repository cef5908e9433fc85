package omslag.measure;

import omslag.term.Field;
import omslag.term.IndicatorId;
import omslag.term.Landscape;
import omslag.term.Wave;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;

/** Waves, landscapes and playing fields: what is in use where, what it has made superfluous, and where money goes. */
final class FieldMeasure implements Measure {
    /** Share of its demand below which a process that is kept counts as stranded, as by the standard of retirement. */
    private static final double LITTLE = 0.35;

    /** Part of the work of a process, carried by systems of a landscape, that makes its wave count as in use. */
    private static final double PRESENT = 0.02;

    private static final Landscape[] LANDSCAPES = Landscape.values();

    private static final Wave[] WAVES = Wave.values();

    @Override
    public void take(World world, Scope scope, Reading reading) {
        Sums sums = new Sums();
        FieldSpending spending = new FieldSpending();
        for (Organisation organisation : world.organisations()) {
            if (scope.covers(organisation.kind())) {
                sums.add(organisation, world);
                spending.add(organisation, world);
            }
        }
        if (sums.processes == 0) {
            return;
        }
        reading.put(IndicatorId.PROCESSES_RETIRED, sums.retired / sums.processes);
        reading.put(IndicatorId.STRANDED_PROCESSES, sums.stranded / sums.processes);
        reading.put(IndicatorId.DISPLACED_DEMAND, Measure.ratio(sums.displaced, sums.demand));
        reading.put(IndicatorId.PROCESSES_AUTOMATION, Measure.ratio(sums.waves[0], sums.processes - sums.retired));
        reading.put(IndicatorId.PROCESSES_DIGITALISATION, Measure.ratio(sums.waves[1], sums.processes - sums.retired));
        reading.put(IndicatorId.PROCESSES_DATAFICATION, Measure.ratio(sums.waves[2], sums.processes - sums.retired));
        reading.put(IndicatorId.ESTATE_BACK_OFFICE, sums.value[0]);
        reading.put(IndicatorId.ESTATE_FRONT_OFFICE, sums.value[1]);
        reading.put(IndicatorId.ESTATE_OUT_OF_OFFICE, sums.value[2]);
        reading.put(IndicatorId.FIELD_DIGITAL_GOVERNMENT, spending.share(Field.DIGITAL_GOVERNMENT));
        reading.put(IndicatorId.FIELD_E_GOVERNANCE, spending.share(Field.E_GOVERNANCE));
        reading.put(IndicatorId.FIELD_SMART_GOVERNMENT, spending.share(Field.SMART_GOVERNMENT));
        reading.put(IndicatorId.FIELD_SMART_SOCIETY, spending.share(Field.SMART_SOCIETY));
    }

    /** Sums over organisations. */
    private static final class Sums {
        private double processes;
        private double retired;
        private double stranded;
        private double demand;
        private double displaced;
        private final double[] waves = new double[WAVES.length];
        private final double[] value = new double[LANDSCAPES.length];

        void add(Organisation organisation, World world) {
            Work work = organisation.work();
            Estate estate = organisation.estate();
            boolean[][] present = new boolean[WAVES.length][work.size()];
            for (Use use : organisation.portfolio().uses()) {
                Wave wave =
                        world.technology().innovations().get(use.innovation()).wave();
                present[wave.ordinal()][use.process()] |= use.stage() == Use.Stage.SCALED;
            }
            for (int p = 0; p < work.size(); p++) {
                processes++;
                retired += work.retired(p) ? 1 : 0;
                stranded += !work.retired(p) && 1 - work.superfluous(p) < LITTLE ? 1 : 0;
                demand += work.demand(p);
                displaced += work.demand(p) * (work.retired(p) ? 1 : work.superfluous(p));
                for (int l = 0; l < LANDSCAPES.length; l++) {
                    double part = estate.part(p, LANDSCAPES[l]);
                    value[l] += part * estate.value(p);
                    boolean stands = part * estate.lean(p) >= PRESENT;
                    waves[l] += !work.retired(p) && (stands || present[l][p]) ? 1 : 0;
                }
            }
        }
    }
}
