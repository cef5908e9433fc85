package omslag.rule;

import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.random.Draws;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.World;

/** The national audit office makes a framework for algorithms, audits more of them every year and sets a norm (ODD 3k). */
final class AuditOfficeReviews implements Rule {
    private static final int QUARTERS = 4;

    private final SupportParameters support;

    AuditOfficeReviews(Settings settings) {
        support = settings.parameters().support();
    }

    @Override
    public Phase phase() {
        return Phase.CHANGES_ARE_HANDLED;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        if (step.index() >= support.frameworkYear() * step.opening(QUARTERS)) {
            double format = world.auditor().format();
            world.auditor().renew(format + step.relaxation(support.office()) * (1 - format));
        }
        double years = step.index() / (double) step.opening(QUARTERS) - support.auditsYear();
        if (years >= 0) {
            double audited = support.audited() * Numbers.exp(support.auditGrowth() * years);
            world.auditor().audit(Math.min(support.auditMost(), audited));
        }
    }
}
