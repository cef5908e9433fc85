package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Task;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;

/** Employer attractiveness, which is what seekers and employees do, and the staff there is. */
final class EmployerMeasure extends OverOrganisations<EmployerMeasure.Sum> {
    private static final double QUARTERS = 4;

    /** What is added up over organisations. */
    enum Sum {
        STAFF,
        POSTS,
        YOUNG,
        YOUNG_LEFT,
        EXTERNAL,
        VACANCIES,
        APPLICATIONS,
        ACCEPTED,
        FILLED,
        DIGITAL,
        SKILLED,
        DAYS,
        DISPLACED
    }

    EmployerMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Workforce people = organisation.workforce();
        sums.add(Sum.STAFF, people.total());
        sums.add(Sum.POSTS, people.totalPosts());
        sums.add(Sum.YOUNG, people.ages(0));
        sums.add(Sum.YOUNG_LEFT, people.youngLeft());
        sums.add(Sum.EXTERNAL, people.external());
        sums.add(Sum.DIGITAL, people.staff(Task.DIGITAL));
        sums.add(Sum.SKILLED, people.staff(Task.DIGITAL) * people.skill(Task.DIGITAL));
        sums.add(Sum.DAYS, people.total() * people.trainingDays());
        sums.add(Sum.DISPLACED, people.displaced());
        if (people.vacancies() > 0) {
            sums.add(Sum.VACANCIES, people.vacancies());
            sums.add(Sum.APPLICATIONS, people.applications());
            sums.add(Sum.ACCEPTED, people.applications() * people.acceptance());
            sums.add(Sum.FILLED, people.vacancies() * people.fillRate());
        }
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.STAFF) == 0) {
            return;
        }
        reading.put(IndicatorId.EMPLOYER_ATTRACTIVENESS, sums.ratio(Sum.APPLICATIONS, Sum.VACANCIES));
        reading.put(IndicatorId.OFFER_ACCEPTANCE, sums.ratio(Sum.ACCEPTED, Sum.APPLICATIONS));
        reading.put(IndicatorId.VACANCY_DURATION, sums.ratio(Sum.VACANCIES, Sum.FILLED));
        reading.put(
                IndicatorId.QUITS_UNDER_35,
                Measure.ratio(sums.get(Sum.YOUNG_LEFT) * QUARTERS, sums.get(Sum.YOUNG) + sums.get(Sum.YOUNG_LEFT)));
        reading.put(IndicatorId.EXTERNAL_HIRE, sums.get(Sum.EXTERNAL) / (sums.get(Sum.STAFF) + sums.get(Sum.EXTERNAL)));
        reading.put(IndicatorId.VACANCY_RATE, sums.ratio(Sum.VACANCIES, Sum.POSTS));
        reading.put(IndicatorId.STAFF, sums.get(Sum.STAFF));
        reading.put(IndicatorId.STAFF_UNDER_35, sums.get(Sum.YOUNG) / sums.get(Sum.STAFF));
        reading.put(IndicatorId.DIGITAL_SKILL, sums.ratio(Sum.SKILLED, Sum.DIGITAL));
        reading.put(IndicatorId.TRAINING_DAYS, sums.get(Sum.DAYS) / sums.get(Sum.STAFF));
        reading.put(IndicatorId.DISPLACED, sums.get(Sum.DISPLACED));
    }
}
