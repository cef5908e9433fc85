package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Task;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;

/** Employer attractiveness, which is what seekers and employees do, and the staff there is. */
final class EmployerMeasure implements Measure {
    private static final double QUARTERS = 4;

    @Override
    public void take(World world, Scope scope, Reading reading) {
        double staff = 0;
        double posts = 0;
        double young = 0;
        double youngLeft = 0;
        double external = 0;
        double vacancies = 0;
        double applications = 0;
        double accepted = 0;
        double filled = 0;
        double digital = 0;
        double skilled = 0;
        double days = 0;
        double displaced = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Workforce people = organisation.workforce();
            staff += people.total();
            posts += people.totalPosts();
            young += people.ages(0);
            youngLeft += people.youngLeft();
            external += people.external();
            digital += people.staff(Task.DIGITAL);
            skilled += people.staff(Task.DIGITAL) * people.skill(Task.DIGITAL);
            days += people.total() * people.trainingDays();
            displaced += people.displaced();
            if (people.vacancies() > 0) {
                vacancies += people.vacancies();
                applications += people.applications();
                accepted += people.applications() * people.acceptance();
                filled += people.vacancies() * people.fillRate();
            }
        }
        if (staff == 0) {
            return;
        }
        reading.put(IndicatorId.EMPLOYER_ATTRACTIVENESS, Measure.ratio(applications, vacancies));
        reading.put(IndicatorId.OFFER_ACCEPTANCE, Measure.ratio(accepted, applications));
        reading.put(IndicatorId.VACANCY_DURATION, Measure.ratio(vacancies, filled));
        reading.put(IndicatorId.QUITS_UNDER_35, Measure.ratio(youngLeft * QUARTERS, young + youngLeft));
        reading.put(IndicatorId.EXTERNAL_HIRE, external / (staff + external));
        reading.put(IndicatorId.VACANCY_RATE, Measure.ratio(vacancies, posts));
        reading.put(IndicatorId.STAFF, staff);
        reading.put(IndicatorId.STAFF_UNDER_35, young / staff);
        reading.put(IndicatorId.DIGITAL_SKILL, Measure.ratio(skilled, digital));
        reading.put(IndicatorId.TRAINING_DAYS, days / staff);
        reading.put(IndicatorId.DISPLACED, displaced);
    }
}
