package omslag.rule;

import omslag.parameter.FieldParameters;
import omslag.parameter.Settings;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Power;
import omslag.world.Nature;
import omslag.world.Organisation;

/**
 * How much of what an innovation can bring an organisation makes of it, 1 for the average organisation at the start:
 * technological capital, which is its mastery of what the innovation is built on, social capital, and enactment (ODD 7.17).
 */
final class Realisation {
    private final Power ofTechnological;
    private final Power ofSocial;
    private final Power ofFit;
    private final double startSkill;
    private final boolean on;

    Realisation(Settings settings) {
        FieldParameters fields = settings.parameters().fields();
        ofTechnological = new Power(fields.technological());
        ofSocial = new Power(1 - fields.technological());
        ofFit = new Power(settings.environment().enactment());
        startSkill = settings.parameters().start().skill();
        on = settings.mechanisms().playingFields();
    }

    /** What an organisation realises of an innovation of this nature. */
    double of(Organisation organisation, Nature nature) {
        if (!on) {
            return 1;
        }
        double technological = organisation.capabilities().trinity(nature.builtOn());
        double social = organisation.capabilities().social();
        return ofTechnological.of(technological) * ofSocial.of(social) * ofFit.of(fit(organisation));
    }

    /** How well organisation and technology fit: digital skill and social capital alike. */
    private double fit(Organisation organisation) {
        double skill = organisation.workforce().skill(Task.DIGITAL) / startSkill;
        return Numbers.sqrt(Math.max(0, skill) * organisation.capabilities().social());
    }
}
