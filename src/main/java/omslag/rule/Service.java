package omslag.rule;

import omslag.decision.BoardPolicy;
import omslag.parameter.BoardParameters;
import omslag.parameter.LabourParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.ServiceParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;

/**
 * The equations of service performance (ODD 3p), with the reference organisation of the start by which quality is
 * normed. Mindset is not in them.
 */
final class Service {
    /** Stewardship of an average owner. */
    private static final double AVERAGE_OWNER = 0.5;

    private final ServiceParameters service;
    private final LabourParameters labour;
    private final double startSkill;
    private final double reference;

    Service(Settings settings) {
        service = settings.parameters().service();
        LegacyParameters legacy = settings.parameters().legacy();
        labour = settings.parameters().labour();
        startSkill = settings.parameters().start().skill();
        reference = raw(legacy.debtStart(), kept(operationsLevel(settings)), startSkill, 0);
    }

    /** The operations money of an average board at the start, over the value of its estate, a year. */
    static double operationsLevel(Settings settings) {
        BoardParameters ends = settings.parameters().boards();
        double rest = 1
                - average(ends.changeRisk(), ends.changeInnovation())
                - average(ends.hardeningRisk(), ends.hardeningInnovation())
                - average(ends.reskillingRisk(), ends.reskillingInnovation());
        return rest * freeShare(settings) / settings.parameters().legacy().valueRatio();
    }

    /** The hardening money of an average board at the start, over the value of its estate, a year. */
    static double hardeningLevel(Settings settings) {
        BoardParameters ends = settings.parameters().boards();
        return average(ends.hardeningRisk(), ends.hardeningInnovation())
                * freeShare(settings)
                / settings.parameters().legacy().valueRatio();
    }

    /** What an average board decides between these ends. */
    static double average(double risk, double innovation) {
        return risk * (1 - BoardPolicy.AVERAGE) + innovation * BoardPolicy.AVERAGE;
    }

    /**
     * The share of the budget that an average board divides in the state of the start. Money for change that finds no use
     * comes back and is divided again. It does not depend on the boards of a scenario: all are measured against the same.
     */
    private static double freeShare(Settings settings) {
        LegacyParameters legacy = settings.parameters().legacy();
        BoardParameters ends = settings.parameters().boards();
        double shared =
                settings.mechanisms().chains() ? settings.parameters().chains().contribution() : 0;
        double first = 1 - legacy.maintenanceShare() - legacy.stewardshipShare() * AVERAGE_OWNER - shared;
        double idle = 1 - settings.parameters().start().changeUsed();
        return first / (1 - idle * average(ends.changeRisk(), ends.changeInnovation()));
    }

    /** What is left of work that waits after this time: it is given up with a half-life. */
    double patience(double years) {
        return Numbers.pow(2, -years / service.patience());
    }

    /** Work done, in the unit of work waiting and capacity. */
    static double served(double waiting, double capacity) {
        return Math.min(waiting, capacity);
    }

    /** How much more staff do when they are more skilled, 1 at the start. */
    double productivity(double skill) {
        return Numbers.pow(skill / startSkill, labour.skillPower());
    }

    /**
     * Quality, 1 for the reference organisation at the start.
     *
     * @param debt the technical debt of the system behind the process
     * @param operations operations money over the value of the estate, a year
     * @param skill the skill of those who do the work, 0 to 1
     * @param wrong share of decisions that algorithms get wrong
     */
    double quality(double debt, double operations, double skill, double wrong) {
        return qualityOf(debt, kept(operations), skill, wrong);
    }

    /** The same, of {@link #kept}, which an organisation has in common. */
    double qualityOf(double debt, double kept, double skill, double wrong) {
        return raw(debt, kept, skill, wrong) / reference;
    }

    /** How well systems are kept running by this operations money over the value of the estate, a year. */
    double kept(double operations) {
        return -Numbers.expm1(-operations / service.operations());
    }

    /** The share of decisions that is right. */
    double right(double skill, double wrong) {
        return 1 - Math.min(1, service.wrong() + unskilled(skill) + wrong);
    }

    /** The share of decisions that is wrong for want of skill. */
    double unskilled(double skill) {
        return service.wrongUnskilled() * (1 - skill);
    }

    /** What technical debt leaves of quality. */
    double lean(double debt) {
        return Numbers.exp(-service.debtQuality() * debt);
    }

    /** What the other factors of quality give for the reference organisation at the start. */
    double reference() {
        return reference;
    }

    private double raw(double debt, double kept, double skill, double wrong) {
        return right(skill, wrong) * lean(debt) * kept;
    }
}
