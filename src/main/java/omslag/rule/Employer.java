package omslag.rule;

import omslag.parameter.BoardParameters;
import omslag.parameter.LabourParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;
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
        double modern = 1 - organisation.estate().shareOlder(legacy.support());
        return common(organisation, world)
                + labour.modernity() * (modern - modernStart)
                + labour.learning() * (organisation.workforce().trainingDays() - daysStart);
    }

    private double common(Organisation organisation, World world) {
        double trust = world.opinion().trust(organisation.kind().layer())
                - world.opinion().startTrust(organisation.kind().layer());
        return labour.legitimacyWeight() * trust
                - labour.redTape() * (organisation.decisions().vetoes() - vetoesStart)
                - labour.scandalWeight() * organisation.standing().salience();
    }
}
