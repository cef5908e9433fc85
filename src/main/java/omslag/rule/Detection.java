package omslag.rule;

import java.util.Optional;
import omslag.parameter.IncidentParameters;
import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.term.Challenge;
import omslag.term.Kind;
import omslag.term.SupportFunction;
import omslag.world.Contracts;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/**
 * How soon a flawed algorithm comes to light (ODD 3e): by guard-rails, renewed control, the audit office, citizens who
 * speak up or measure for themselves, and contracts that open algorithms of suppliers.
 */
final class Detection {
    private final IncidentParameters incidents;
    private final SupportParameters support;
    private final double voice;
    private final double citizenData;
    private final boolean procurement;
    private final double auditDetection;

    Detection(Settings settings) {
        incidents = settings.parameters().incidents();
        support = settings.parameters().support();
        voice = settings.parameters().challengers().voice().detection();
        citizenData = settings.parameters().sensing().knowledge().evidence();
        procurement = settings.mechanisms().procurement();
        auditDetection = settings.parameters().procurement().lockIn().auditDetection();
    }

    /** The hazard of a flaw coming to light, a year. */
    double hazard(Organisation organisation, World world, Use use) {
        double renewed = organisation.support().format(SupportFunction.CONTROL) - support.formatStart();
        boolean national = organisation.kind() == Kind.MINISTRY || organisation.kind() == Kind.AGENCY;
        double hazard = incidents.detection() * audited(organisation)
                + incidents.detectionGuard() * organisation.decisions().guardRails()
                + support.detectionFormat() * Math.max(0, renewed)
                + (national ? support.auditFinds() * world.auditor().audited() : 0)
                // Citizens who speak up more than at the start bring flaws to light sooner, and later if less.
                + voice * (organisation.hearing().heard() - 1)
                + citizenData
                        * evidence(organisation, world, use)
                        * organisation.decisions().openness();
        return Math.max(0, hazard);
    }

    /** What citizens can prove about the domain of a use; where it has none, about the mean domain. */
    private static double evidence(Organisation organisation, World world, Use use) {
        Optional<Challenge> domain = organisation.work().kind(use.process()).challenge();
        if (domain.isPresent()) {
            return world.knowledge().evidence(organisation.index(), domain.get());
        }
        double sum = 0;
        for (Challenge any : Challenge.values()) {
            sum += world.knowledge().evidence(organisation.index(), any);
        }
        return sum / Challenge.values().length;
    }

    /** How much more is found where contracts or law let algorithms of suppliers be audited, against the start. */
    private double audited(Organisation organisation) {
        if (!procurement) {
            return 1;
        }
        Contracts contracts = organisation.contracts();
        return 1 + auditDetection * (contracts.auditable(organisation.estate()) - contracts.auditableAtStart());
    }
}
