package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Landscape;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/** Waves, landscapes and playing fields: what is in use where, and what it has made superfluous. */
final class FieldMeasure extends OverOrganisations<FieldMeasure.Sum> {
    /** Share of its demand below which a process that is kept counts as stranded, as by the standard of retirement. */
    private static final double LITTLE = 0.35;

    /** Part of the work of a process, carried by systems of a landscape, that makes its wave count as in use. */
    private static final double PRESENT = 0.02;

    private static final Landscape[] LANDSCAPES = Landscape.values();

    private static final Sum[] IN_USE = {Sum.AUTOMATION, Sum.DIGITALISATION, Sum.DATAFICATION};

    private static final Sum[] STANDING = {Sum.BACK_OFFICE, Sum.FRONT_OFFICE, Sum.OUT_OF_OFFICE};

    /** What is added up over organisations. */
    enum Sum {
        PROCESSES,
        RETIRED,
        STRANDED,
        DEMAND,
        DISPLACED,
        AUTOMATION,
        DIGITALISATION,
        DATAFICATION,
        BACK_OFFICE,
        FRONT_OFFICE,
        OUT_OF_OFFICE
    }

    FieldMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Work work = organisation.work();
        Estate estate = organisation.estate();
        for (int p = 0; p < work.size(); p++) {
            boolean kept = !work.retired(p);
            sums.add(Sum.PROCESSES, 1);
            sums.add(Sum.RETIRED, kept ? 0 : 1);
            sums.add(Sum.STRANDED, kept && 1 - work.superfluous(p) < LITTLE ? 1 : 0);
            sums.add(Sum.DEMAND, work.demand(p));
            sums.add(Sum.DISPLACED, work.demand(p) * (kept ? work.superfluous(p) : 1));
            for (int l = 0; l < LANDSCAPES.length; l++) {
                double part = estate.part(p, LANDSCAPES[l]);
                sums.add(STANDING[l], part * estate.value(p));
                boolean stands = part * estate.lean(p) >= PRESENT;
                boolean present = (tally.inUse(p) & 1 << l) != 0;
                sums.add(IN_USE[l], kept && (stands || present) ? 1 : 0);
            }
        }
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        double processes = sums.get(Sum.PROCESSES);
        if (processes == 0) {
            return;
        }
        double kept = processes - sums.get(Sum.RETIRED);
        reading.put(IndicatorId.PROCESSES_RETIRED, sums.get(Sum.RETIRED) / processes);
        reading.put(IndicatorId.STRANDED_PROCESSES, sums.get(Sum.STRANDED) / processes);
        reading.put(IndicatorId.DISPLACED_DEMAND, sums.ratio(Sum.DISPLACED, Sum.DEMAND));
        reading.put(IndicatorId.PROCESSES_AUTOMATION, Measure.ratio(sums.get(Sum.AUTOMATION), kept));
        reading.put(IndicatorId.PROCESSES_DIGITALISATION, Measure.ratio(sums.get(Sum.DIGITALISATION), kept));
        reading.put(IndicatorId.PROCESSES_DATAFICATION, Measure.ratio(sums.get(Sum.DATAFICATION), kept));
        reading.put(IndicatorId.ESTATE_BACK_OFFICE, sums.get(Sum.BACK_OFFICE));
        reading.put(IndicatorId.ESTATE_FRONT_OFFICE, sums.get(Sum.FRONT_OFFICE));
        reading.put(IndicatorId.ESTATE_OUT_OF_OFFICE, sums.get(Sum.OUT_OF_OFFICE));
    }
}
