package omslag.rule;

import omslag.parameter.PastParameters;
import omslag.parameter.Settings;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Organisation;

/**
 * What is different in a run that starts before 2020, and only there (ODD 7.21): up to 2020 budgets follow a prescribed
 * path, staff and demand stand still against each other, and there are fewer systems.
 */
final class Past {
    /** The date that prices of technology and threats are counted from, and up to which a past is prescribed. */
    static final Quarter REFERENCE = new Quarter(PastParameters.REFERENCE, 1);

    /** Years of budget that money for change may wait for before 2020: what was begun was large for the money there was. */
    static final double KEPT = 1;

    /** Rate per year at which what waited until 2020 is handed back to be divided anew. */
    private static final double HAND_BACK = 0.3;

    private static final Quarter FIRST = new Quarter(PastParameters.FIRST, 1);

    /** When the second wave began: there were no front offices on the internet before. */
    private static final Quarter SECOND_WAVE = new Quarter(1990, 1);

    private final PastParameters past;
    private final Quarter start;
    private final double valueRatio;

    Past(Settings settings) {
        past = settings.parameters().past();
        start = settings.period().start();
        valueRatio = settings.parameters().legacy().valueRatio();
    }

    /** Years from the date that prices and threats are counted from; negative before it. */
    static double years(Step step) {
        return (step.index() - step.opening(REFERENCE.index())) * step.years();
    }

    /** Whether the run starts before the state that data give. */
    boolean lived() {
        return start.compareTo(REFERENCE) < 0;
    }

    /** Whether a step belongs to the part of a run in which the past is lived through. */
    boolean before(Quarter quarter) {
        return lived() && quarter.compareTo(REFERENCE) < 0;
    }

    /** Whether budgets of this year are prescribed: unless said otherwise, up to the first year of the present. */
    boolean prescribed(Quarter quarter) {
        return lived() && quarter.year() <= past.prescribedUntil();
    }

    /** The part of the ICT budget of 2020 that an organisation starts with. */
    double budgetAtStart() {
        return lived() ? past.level(start.year()) : 1;
    }

    /** The part of money for change beyond what may be kept that is divided anew in a step. */
    double handedBack(Step step) {
        return lived() && !before(step.quarter()) ? step.relaxation(HAND_BACK) : 1;
    }

    /** Growth of budgets from the year before, as a factor. */
    double growth(int year) {
        return past.level(year) / past.level(year - 1);
    }

    /** How much of an estate stands at the start, against an organisation of 2020 with the same budget. */
    double estateAtStart() {
        return lived() ? Math.max(past.estateLeast(), sinceComputers()) : 1;
    }

    /** How old systems are at the start, against those of 2020. */
    double ageAtStart() {
        return lived() ? sinceComputers() : 1;
    }

    /** How much of what the second wave had left in systems by 2020 stands at the start: nothing before the nineties. */
    double secondWaveAtStart() {
        double all = REFERENCE.index() - SECOND_WAVE.index();
        return lived() ? Numbers.clip((start.index() - SECOND_WAVE.index()) / all, 0, 1) : 1;
    }

    /** The first step from which innovations may be known at the start: there were none before computers. */
    int knownFrom() {
        int from = start.index() - Beginning.LOOK_BACK;
        return lived() ? Math.max(FIRST.index(), from) : from;
    }

    /**
     * The part of the money for operations and hardening that finds use: all of it once an estate is as large for its
     * budget as in 2020. Where there is little to run, the rest is for building.
     */
    double runMoneyUsed(Organisation organisation) {
        double usual = valueRatio * organisation.finances().budget();
        double value = organisation.estate().totalValue();
        return !lived() || value >= usual ? 1 : value / usual;
    }

    /** How many more innovations of a wave arrived in its heyday than on the plateau that holds from 2005 on. */
    double heyday(Wave wave, int index) {
        return lived() && index < REFERENCE.index() - Beginning.LOOK_BACK ? past.heyday(wave) : 1;
    }

    private double sinceComputers() {
        double all = REFERENCE.index() - FIRST.index();
        return Numbers.clip((start.index() - FIRST.index()) / all, 0, 1);
    }
}
