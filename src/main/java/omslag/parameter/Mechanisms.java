package omslag.parameter;

/**
 * Which mechanisms are on; one that is off leaves its state as at the start.
 *
 * @param technology arrival, cost, maturity and hype of technology (3a)
 * @param adoption organisations consider innovations and copy one another (3b)
 * @param pilots pilots yield evidence, are scaled up or die (3c)
 * @param legacy systems age, debt grows, projects run (3d)
 * @param incidents outages, breaches and algorithmic injustice (3e)
 * @param trust citizens adjust trust to experience (3f)
 * @param socialInfluence expressed trust moves with that of neighbours (3f)
 * @param labour vacancies, applications, hires, quits and skills (3i)
 * @param service demand, backlog, timeliness and quality (3p)
 * @param budget the yearly ICT budget moves
 */
public record Mechanisms(
        @Switch(meaning = "arrival, cost, maturity and hype of technology (3a)", standard = true)
        boolean technology,

        @Switch(meaning = "organisations consider innovations and copy one another (3b)", standard = true)
        boolean adoption,

        @Switch(meaning = "pilots yield evidence, are scaled up or die (3c)", standard = true)
        boolean pilots,

        @Switch(meaning = "systems age, debt grows, projects run (3d)", standard = true)
        boolean legacy,

        @Switch(meaning = "outages, breaches and algorithmic injustice (3e)", standard = true)
        boolean incidents,

        @Switch(meaning = "citizens adjust trust to experience (3f)", standard = true)
        boolean trust,

        @Switch(meaning = "expressed trust moves with that of neighbours (3f)", standard = true)
        boolean socialInfluence,

        @Switch(meaning = "vacancies, applications, hires, quits and skills (3i)", standard = true)
        boolean labour,

        @Switch(meaning = "demand, backlog, timeliness and quality (3p)", standard = true)
        boolean service,

        @Switch(meaning = "the yearly ICT budget moves", standard = true)
        boolean budget) {}
