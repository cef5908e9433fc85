package omslag.rule;

import omslag.parameter.BoardParameters;
import omslag.parameter.LabourParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.term.Cause;
import omslag.unit.Numbers;
import omslag.world.MarketBook;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;

/**
 * What an organisation is as an employer, in utilities of the two types of seekers (ODD 3i). Each part is counted from
 * what it is for an average board at the start, so that a utility of zero is an average employer of 2020.
 */
final class Employer {
    private final LabourParameters labour;
    private final LegacyParameters legacy;
    private final double modernStart;
    private final double daysStart;
    private final double vetoesStart;

    Employer(Settings settings) {
        labour = settings.parameters().labour();
        legacy = settings.parameters().legacy();
        modernStart = 1 - Numbers.exp(-legacy.support() / legacy.ageStart());
        BoardParameters ends = settings.parameters().boards();
        daysStart = ServicesAreDelivered.trainingAtStart(settings);
        vetoesStart = Service.average(ends.vetoesRisk(), ends.vetoesInnovation());
    }

    /** Utility for a seeker who wants stability. */
    double forStability(Organisation organisation, World world) {
        double total = organisation.workforce().total();
        Workforce people = organisation.workforce();
        double displaced =
                total == 0 ? 0 : (people.displaced() + people.surplus().remembered()) / total;
        return common(organisation, world) - labour.security() * displaced;
    }

    /** Utility for a seeker who wants to learn. */
    double forLearning(Organisation organisation, World world) {
        return common(organisation, world)
                + modernity(organisation)
                + labour.learning() * (organisation.workforce().trainingDays() - daysStart);
    }

    /**
     * Adds the parts of both utilities to logarithms of applications, by {@link MarketBook#index}: of seekers of stability,
     * and of those who want to learn.
     */
    void book(Organisation organisation, World world, double[] stable, double[] learning) {
        double redTape = -labour.redTape() * (organisation.decisions().vetoes() - vetoesStart);
        double incidents = -labour.scandalWeight() * organisation.standing().salience();
        double trust = common(organisation, world) - redTape - incidents;
        for (double[] type : new double[][] {stable, learning}) {
            type[MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_TRUST)] = trust;
            type[MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_RED_TAPE)] = redTape;
            type[MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_INCIDENTS)] = incidents;
        }
        double common = common(organisation, world);
        stable[MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_SECURITY)] = forStability(organisation, world) - common;
        double modern = modernity(organisation);
        learning[MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_SYSTEMS)] = modern;
        learning[MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_TRAINING)] =
                forLearning(organisation, world) - common - modern;
    }

    private double modernity(Organisation organisation) {
        double modern = 1 - organisation.estate().shareOlder(legacy.support());
        return labour.modernity() * (modern - modernStart);
    }

    private double common(Organisation organisation, World world) {
        double trust = world.opinion().trust(organisation.kind().layer())
                - world.opinion().startTrust(organisation.kind().layer());
        return labour.legitimacyWeight() * trust
                - labour.redTape() * (organisation.decisions().vetoes() - vetoesStart)
                - labour.scandalWeight() * organisation.standing().salience();
    }
}
