package omslag.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of all organisations of a world, in common columns. */
final class Tables {
    private final WorkTable works;
    private final StandstillTable waiting;
    private final EstateTable estates;
    private final ContractsTable contracts;
    private final WorkforceTable staff;
    private final SurplusTable surplus;
    private final FinancesTable finances;
    private final BoardTable boards;
    private final FiguresTable figures;
    private final StandingTable standing;
    private final SupportTable support;
    private final CapabilitiesTable capabilities;
    private final HearingTable hearing;
    private final PortfolioTable portfolios;
    private final Map<List<ProcessKind>, WorkKinds> kinds = new LinkedHashMap<>();
    private int process;
    private int system;
    private int place;

    private Tables(int processes, int systems, int organisations) {
        works = new WorkTable(processes);
        waiting = new StandstillTable(processes);
        estates = new EstateTable(systems);
        contracts = new ContractsTable(systems, organisations);
        staff = new WorkforceTable(organisations);
        surplus = new SurplusTable(organisations);
        finances = new FinancesTable(organisations);
        boards = new BoardTable(organisations);
        figures = new FiguresTable(organisations);
        standing = new StandingTable(organisations);
        support = new SupportTable(organisations);
        capabilities = new CapabilitiesTable(organisations);
        hearing = new HearingTable(organisations);
        portfolios = new PortfolioTable(organisations);
    }

    /** Puts what these organisations have into common columns, in their order. */
    static void join(List<Organisation> organisations) {
        int processes = 0;
        int systems = 0;
        for (Organisation organisation : organisations) {
            processes += organisation.work().size();
            systems += organisation.estate().size();
        }
        Tables tables = new Tables(processes, systems, organisations.size());
        for (Organisation organisation : organisations) {
            tables.take(organisation);
        }
        tables.works.settled();
    }

    private void take(Organisation organisation) {
        Work work = organisation.work();
        work.share(kinds.computeIfAbsent(work.kinds().all(), all -> work.kinds()));
        work.move(works, process);
        work.move(waiting, process);
        organisation.estate().move(estates, system);
        organisation.contracts().move(contracts, system, place);
        organisation.workforce().move(staff, place);
        organisation.workforce().surplus().move(surplus, place);
        organisation.finances().move(finances, place);
        organisation.board().move(boards, place);
        organisation.board().figures().move(figures, place);
        organisation.standing().move(standing, place);
        organisation.support().move(support, place);
        organisation.capabilities().move(capabilities, place);
        organisation.hearing().move(hearing, place);
        organisation.portfolio().move(portfolios, place);
        process += work.size();
        system += organisation.estate().size();
        place++;
    }
}
