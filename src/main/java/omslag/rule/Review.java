package omslag.rule;

import omslag.parameter.SupportParameters;
import omslag.term.SupportFunction;
import omslag.world.Support;

/** The equations of support functions (ODD 3k): what new work takes in a format, and what control sees of a flaw. */
final class Review {
    private final SupportParameters support;

    Review(SupportParameters support) {
        this.support = support;
    }

    /** How much longer a change with something new in it takes than one without, for a function in this format. */
    double time(double format) {
        return 1 + (support.oldFormatTime() - 1) * (1 - format);
    }

    /** The share of flaws that control finds in time, in this format and with this share of reviews done in time. */
    double finds(double format, double inTime) {
        return support.detect() * (format + (1 - format) * support.oldFormatDetection()) * inTime;
    }

    /** The share of flaws that pass control, against control at the start with all reviews in time. */
    double passes(Support functions) {
        double now = finds(functions.format(SupportFunction.CONTROL), functions.inTime(SupportFunction.CONTROL));
        return (1 - now) / (1 - finds(support.formatStart(), 1));
    }

    /** Share of waiting work that can be done with this capacity, at most all. */
    static double share(double waiting, double capacity) {
        return waiting <= capacity ? 1 : capacity / waiting;
    }
}
