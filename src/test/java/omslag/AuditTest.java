package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The loop closes: every variable of the world is written and read. The table is made from the compiled classes. */
class AuditTest {
    private static final Path PAGE = Path.of("src/site/markdown/audit.md");
    /** The books by which a test checks after every quarter that nothing is lost, and timeliness as performance has it. */
    private static final Set<String> BOOKS = Set.of(
            "Allegiance.returns",
            "Finances.income",
            "Finances.opening",
            "Sensing.goal",
            "Support.arrived",
            "Support.givenUp",
            "Support.handled",
            "StatisticsBureau.earned",
            "Work.givenUp",
            "Work.timeliness",
            "Workforce.hired",
            "Workforce.left");

    /** What stays as it was at the start. */
    private static final Set<String> CONSTANTS = Set.of(
            "Allegiance.loyalty",
            "Allegiance.providers",
            "Allegiance.startKnown",
            "Allegiance.startLeft",
            "Allegiance.startStake",
            "Allegiance.startVoice",
            "Audience$Public.members",
            "Audience$Public.weights",
            "Audience.publicOf",
            "Audience.publics",
            "Board.character",
            "Board.usualWorth",
            "Chains.organisations",
            "Chains.part",
            "Chains.reach",
            "Chains.startFit",
            "Chains.threshold",
            "Capabilities.match",
            "Capabilities.reference",
            "Capabilities.startDifferent",
            "Capabilities.startSocialItems",
            "Citizens.disposition",
            "Citizens.firstPlace",
            "Citizens.residents",
            "Citizens.shift",
            "Citizens.skill",
            "Citizens.who",
            "Estate.full",
            "Knowledge.registers",
            "Knowledge.startEvidence",
            "Infrastructure.startFunding",
            "Needs.exposed",
            "Needs.exposure",
            "Needs.startData",
            "Needs.startLearning",
            "Hearing.prior",
            "Hearing.startAnswers",
            "Hearing.startLoad",
            "Hearing.startVoices",
            "Contracts.auditableAtStart",
            "Contracts.load",
            "Opinion.present",
            "Opinion.startTrust",
            "Organisation$Identity.group",
            "Organisation$Identity.id",
            "Organisation$Identity.key",
            "Organisation$Identity.kind",
            "Organisation$Identity.name",
            "Organisation$Identity.residents",
            "Organisation$Identity.size",
            "ProcessKind.challenge",
            "ProcessKind.decides",
            "ProcessKind.field",
            "ProcessKind.id",
            "ProcessKind.landscape",
            "ProcessKind.tasks",
            "Support.startCapacity",
            "Sensing.people",
            "Sensing.startUnresolved",
            "Providers$Group.members",
            "Providers$Group.task",
            "Providers$Group.total",
            "Providers$Group.work",
            "Providers.groups",
            "Providers.groupsOf",
            "Providers.members",
            "Providers.total",
            "Providers.work",
            "Work.room",
            "Work.share",
            "Work.startBetter",
            "Work.startCost",
            "Work.startDigital",
            "Work.startGain",
            "Work.startPerformance",
            "Work.startStandard",
            "Work.startSuperfluous",
            "Workforce.startPosts",
            "Workforce.startStaff");

    private static final Loop LOOP = Loop.compiled();

    @Test
    void what_is_written_is_read_by_rules_or_measures_but_for_books_and_what_is_to_come() {
        assertThat(LOOP.names(v -> v.rules.isEmpty() && v.observers.isEmpty())).isEqualTo(new TreeSet<>(BOOKS));
    }

    @Test
    void what_is_read_is_written_after_the_start_but_for_constants() {
        assertThat(LOOP.names(v -> v.first.isEmpty() && v.writers.isEmpty())).isEmpty();
        assertThat(LOOP.names(v -> v.writers.isEmpty())).isEqualTo(new TreeSet<>(CONSTANTS));
    }

    @Test
    void some_entries_of_the_table_are_as_one_knows_them() {
        Loop.Variable debt = LOOP.variable("Estate.debt");
        assertThat(debt.first).contains("FirstOrganisations");
        assertThat(debt.writers).contains("SystemsAge", "ProjectsProgress").doesNotContain("Maintenance");
        assertThat(debt.rules).contains("Maintenance", "OutagesStrike", "ServicesAreDelivered");
        assertThat(debt.observers).contains("MoneyMeasure");
        assertThat(LOOP.variable("Citizens.own").writers).containsExactly("CitizensExperienceServices");
        assertThat(LOOP.variable("Citizens.expressed").writers).containsExactly("CitizensTalk");
        assertThat(LOOP.variable("Work.startPerformance").writers).isEmpty();
    }

    @Test
    void the_page_of_the_audit_is_that_of_the_code() throws IOException {
        String page = page();
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "")
                .as("renew with: mvn -B -ntp verify -Dupdate-docs=true")
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Audit of the loop

                Every variable of the world, who writes it and who reads it. `AuditTest` makes this page from the compiled
                classes and fails when it is stale; `mvn -B -ntp verify -Dupdate-docs=true` renews it. A class that changes a
                variable through a verb of the world writes it, one that asks for it reads it. A variable is written *at the
                start* by the rules of the first world. What only `measure` reads goes no further than the tables.
                """);
        section(page, "Read by rules: these close the loop", v -> !v.rules.isEmpty() && !v.writers.isEmpty());
        section(
                page,
                "Observed only: nothing in the model depends on these",
                v -> v.rules.isEmpty() && !v.observers.isEmpty() && !v.writers.isEmpty());
        section(page, "Constants: as at the start", v -> v.writers.isEmpty() && !unread(v));
        section(
                page,
                "Read by neither: books that tests check for conservation, and what is to come",
                AuditTest::unread);
        return page.toString();
    }

    private static boolean unread(Loop.Variable v) {
        return v.rules.isEmpty() && v.observers.isEmpty();
    }

    private static void section(StringBuilder page, String title, Predicate<Loop.Variable> which) {
        page.append("\n## ").append(title).append("\n\n");
        page.append(
                "| variable | written at the start by | written later by | read by rules and decisions | read by measures |\n");
        page.append("|---|---|---|---|---|\n");
        LOOP.variables.forEach((name, v) -> {
            if (which.test(v)) {
                page.append("| ").append(name.replace('$', '.'));
                for (Set<String> classes : List.of(v.first, v.writers, v.rules, v.observers)) {
                    page.append(" | ").append(String.join(", ", classes));
                }
                page.append(" |\n");
            }
        });
    }
}
