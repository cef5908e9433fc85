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
 * @param sensing citizens sense for themselves and give or keep their data; the information balance (3g)
 * @param challengers others take up public tasks; citizens stay, speak up or leave (3h)
 * @param procurement tenders and challenges, bidders, lock-in, ownership of data and algorithms (3j)
 * @param supportFunctions HR, control and procurement with a capacity and a format (3k)
 * @param challenges needs of society, their shocks, and the perfect storm (3l)
 * @param playingFields an innovation in one field makes work in another superfluous (3m)
 * @param chains organisations depend on one another in chains (3o)
 * @param philosophy more, better, different: what organisations want of technology, and who claims the money
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
        boolean budget,

        @Switch(
                meaning = "citizens sense for themselves and give or keep their data; the information balance (3g)",
                standard = true)
        boolean sensing,

        @Switch(meaning = "others take up public tasks; citizens stay, speak up or leave (3h)", standard = true)
        boolean challengers,

        @Switch(
                meaning = "tenders and challenges, bidders, lock-in, ownership of data and algorithms (3j)",
                standard = true)
        boolean procurement,

        @Switch(meaning = "HR, control and procurement with a capacity and a format (3k)", standard = true)
        boolean supportFunctions,

        @Switch(meaning = "needs of society, their shocks, and the perfect storm (3l)", standard = true)
        boolean challenges,

        @Switch(meaning = "an innovation in one field makes work in another superfluous (3m)", standard = true)
        boolean playingFields,

        @Switch(meaning = "organisations depend on one another in chains (3o)", standard = true)
        boolean chains,

        @Switch(
                meaning = "more, better, different: what organisations want of technology, and who claims the money",
                standard = true)
        boolean philosophy) {}
