package omslag.rule;

import omslag.parameter.TrustParameters;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.ExpectationLaw;

/** The equations of trust (ODD 3f): satisfaction by disconfirmed expectation, and adjustment towards a target. */
final class TrustChange {
    private final double disconfirmation;
    private final double lossAversion;
    private final double output;
    private final double throughput;
    private final double input;
    private final TrustParameters trust;
    private final Relaxation relaxation = new Relaxation();

    TrustChange(TrustParameters trust) {
        this.trust = trust;
        disconfirmation = trust.disconfirmation();
        lossAversion = trust.lossAversion();
        double sum = trust.output() + trust.throughput() + trust.input();
        output = trust.output() / sum;
        throughput = trust.throughput() / sum;
        input = trust.input() / sum;
    }

    /** Satisfaction: performance, and more or less as it lies above or below what was expected; losses weigh more. */
    double satisfaction(double performance, double expected) {
        double gap = performance - expected;
        // Whether a gap is a loss cannot be foretold, so nothing branches on it: with losses that weigh more, the
        // lesser
        // of the gap and of the gap as a loss is what counts.
        double weighed = lossAversion * gap;
        return performance + disconfirmation * (lossAversion >= 1 ? Math.min(gap, weighed) : Math.max(gap, weighed));
    }

    /** What a gap between performance and expectation adds to satisfaction, of which {@link #loss} takes its size. */
    double gain() {
        return disconfirmation * (1 + lossAversion) / 2;
    }

    /** What the size of a gap takes: with {@link #gain}, a loss weighs its aversion times what a gain does. */
    double loss() {
        return disconfirmation * (lossAversion - 1) / 2;
    }

    /** How far the target of trust lies above the start, from the changes of its three components. */
    double target(double satisfactionChange, double fairnessChange, double inputChange) {
        return output * satisfactionChange + throughput * fairnessChange + input * inputChange;
    }

    /** What single contacts that scatter around performance take from mean satisfaction where expectation is right. */
    double variancePenalty(double spread) {
        return disconfirmation * (lossAversion - 1) * spread / Numbers.sqrt(2 * Math.PI);
    }

    /** Share of the gap between trust and target that a step closes. */
    double adjustment(Step step) {
        return relaxation.in(step, trust.adjustment());
    }

    /** How expectation moves in a step in which benchmark and promises stay as they are. */
    Expecting expecting(double benchmark, double promised, Step step) {
        return new Expecting(
                relaxation.in(step, trust.expectation()),
                relaxation.in(step, trust.benchmarkPull()),
                benchmark,
                trust.promises() * promised * step.years());
    }

    /**
     * Expectation follows experience, private service and promises.
     *
     * @param follow share of the gap to experience that a step closes
     * @param pull share of the gap to private service that a step closes
     * @param benchmark private service
     * @param promise what promises add in a step
     */
    record Expecting(double follow, double pull, double benchmark, double promise) {
        /** Expectation after the step. */
        double after(double expected, double experienced) {
            return expected + follow * (experienced - expected) + pull * (benchmark - expected) + promise;
        }

        /** The same for all citizens of a place, who experience this on average, and so much by the scatter of contacts. */
        ExpectationLaw law(double experienced, double scatter) {
            return new ExpectationLaw((float) (1 - follow - pull), (float) (follow * scatter), (float)
                    (follow * experienced + pull * benchmark + promise));
        }
    }

    /** The weight of neighbours in what a citizen says, for a step. */
    double susceptibility(Step step) {
        return 1 - Numbers.pow(1 - trust.susceptibility(), step.years());
    }
}
