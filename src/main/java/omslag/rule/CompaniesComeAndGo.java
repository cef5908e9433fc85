package omslag.rule;

import omslag.parameter.IncidentParameters;
import omslag.parameter.Settings;
import omslag.parameter.StartParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Companies;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/** Start-ups are founded and fail, big companies have outages that hit all their clients (ODD 3a, 3e). */
final class CompaniesComeAndGo implements Rule {
    /** Where the addresses of start-ups begin, beyond those of the big companies. */
    private static final long STARTUPS = 1_000;

    private final StartParameters start;
    private final IncidentParameters incidents;
    private final boolean outages;
    private final boolean procurement;
    private final Bidding bidding;
    private final Relaxation relaxation = new Relaxation();

    CompaniesComeAndGo(Settings settings) {
        start = settings.parameters().start();
        incidents = settings.parameters().incidents();
        outages = settings.mechanisms().incidents();
        procurement = settings.mechanisms().procurement();
        bidding = new Bidding(settings);
    }

    @Override
    public Phase phase() {
        return Phase.COMPANIES_OFFER;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Companies companies = world.companies();
        if (procurement) {
            learn(companies, step);
        }
        boolean[] failing = new boolean[companies.all().size()];
        int[] clients = fail(world, draws, step, failing);
        for (Companies.Company company : companies.all()) {
            if (company.big()) {
                goDown(company, world, draws, step);
            } else if (failing[company.number()] && clients[company.number()] > 0) {
                world.journal()
                        .write(step.index(), EventKind.VENDOR_FAILURE, company.name(), "", clients[company.number()]);
            }
        }
        double births = start.startups() * relaxation.in(step, start.startupDeath());
        int born = draws.poisson(births, Strand.STARTUP, 0, step.index());
        for (int slot = 0; slot < born; slot++) {
            found(companies, step.index(), slot);
        }
    }

    /** Founds the start-up with this natural key. */
    static void found(Companies companies, int index, int slot) {
        companies.found(STARTUPS + Draws.key(index, slot), "start-up " + index + "-" + (slot + 1));
    }

    private void goDown(Companies.Company company, World world, Draws draws, Step step) {
        int times = outages
                ? draws.poisson(
                        incidents.companyOutage() * step.years(), Strand.COMPANY_OUTAGE, company.key(), step.index())
                : 0;
        company.goDown(times * incidents.companyOutageHours());
        if (times > 0) {
            world.journal()
                    .write(
                            step.index(),
                            EventKind.VENDOR_FAILURE,
                            company.name(),
                            "",
                            times * incidents.companyOutageHours());
        }
    }

    /** Start-ups forget, and turn away from government or back to it. */
    private void learn(Companies companies, Step step) {
        double kept = bidding.remembered(step.years());
        for (Companies.Company company : companies.all()) {
            if (company.alive() && !company.big()) {
                company.experience().fade(kept);
                company.turn(bidding.turnsAway(company, companies));
            }
        }
    }

    /** The number of the company that supplies a use. */
    private static int supplier(Use use, World world) {
        int bought = use.supplier();
        return bought != Use.MAKER
                ? bought
                : world.technology().innovation(use.innovation()).supplier();
    }

    /** For each company that fails in this quarter how many uses at full size lose their supplier. */
    private int[] fail(World world, Draws draws, Step step, boolean[] failing) {
        Companies companies = world.companies();
        int[] clients = new int[failing.length];
        boolean any = false;
        for (Companies.Company company : companies.all()) {
            if (!company.big()
                    && company.alive()
                    && draws.chance(
                            relaxation.in(step, start.startupDeath()), Strand.STARTUP, company.key(), step.index())) {
                company.fail();
                failing[company.number()] = true;
                any = true;
            }
        }
        if (any) {
            for (Organisation organisation : world.organisations()) {
                for (Use use : organisation.portfolio().uses()) {
                    int supplier = supplier(use, world);
                    if (supplier >= 0 && supplier < failing.length && failing[supplier]) {
                        use.orphan();
                        clients[supplier] += use.stage() == Use.Stage.SCALED ? 1 : 0;
                    }
                }
            }
        }
        return clients;
    }
}
