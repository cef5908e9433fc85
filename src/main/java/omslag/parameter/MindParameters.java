package omslag.parameter;

/**
 * How mindset moves by itself (3n), where a scenario lets it.
 *
 * @param lead rate at which mindset follows a vision of all five parts
 * @param vision the mindset that a vision asks for
 * @param mimetic rate at which mindset follows that of peers, weighted by what their innovations realise over what they cost
 * @param normative rate at which mindset follows the mean of the profession
 * @param aspiration rise of mindset when performance falls short of what is aspired to by all of it
 * @param blame fall of mindset at full memory of incidents
 * @param awareness rate at which mindset follows what technology has shown to do, when all of it is seen
 * @param noise what mindset moves by itself in a year, as standard deviation
 * @param rigidPerformance performance, against that of the start, below which a board stiffens instead of searching
 * @param rigidSalience memory of incidents above which a board stiffens instead of searching
 * @param stake fall of the rates at which insight moves mindset when all work of the own organisation is at stake
 */
public record MindParameters(
        @Parameter(
                meaning = "rate at which mindset follows a vision of all five parts",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.15,
                source = "theory 3n",
                mark = Mark.PROPOSAL)
        double lead,

        @Parameter(
                meaning = "the mindset that a vision asks for",
                low = 0,
                high = 1,
                standard = 0.7,
                source = "between the average board and the innovators of the arms",
                mark = Mark.PROPOSAL)
        double vision,

        @Parameter(
                meaning =
                        "rate at which mindset follows that of peers, weighted by what their innovations realise over what they cost",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "theory 3n; mimetic isomorphism, DiMaggio and Powell 1983",
                mark = Mark.PROPOSAL)
        double mimetic,

        @Parameter(
                meaning = "rate at which mindset follows the mean of the profession",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.05,
                source = "theory 3n; normative isomorphism, DiMaggio and Powell 1983",
                mark = Mark.PROPOSAL)
        double normative,

        @Parameter(
                meaning = "rise of mindset when performance falls short of what is aspired to by all of it",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "theory 3n; Cyert and March 1963, Greve 2003",
                mark = Mark.PROPOSAL)
        double aspiration,

        @Parameter(
                meaning = "fall of mindset at full memory of incidents",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "theory 3n; blame avoidance, Hood 2011",
                mark = Mark.PROPOSAL)
        double blame,

        @Parameter(
                meaning = "rate at which mindset follows what technology has shown to do, when all of it is seen",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "theory 3n without a rate; that of peers",
                mark = Mark.PROPOSAL)
        double awareness,

        @Parameter(
                meaning = "what mindset moves by itself in a year, as standard deviation",
                unit = "1/sqrt(yr)",
                low = 0,
                high = 0.2,
                standard = 0.01,
                source = "small against the spread between boards",
                mark = Mark.PROPOSAL)
        double noise,

        @Parameter(
                meaning = "performance, against that of the start, below which a board stiffens instead of searching",
                low = 0,
                high = 1,
                standard = 0.85,
                source = "threat rigidity, Staw and others 1981",
                mark = Mark.PROPOSAL)
        double rigidPerformance,

        @Parameter(
                meaning = "memory of incidents above which a board stiffens instead of searching",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "idem",
                mark = Mark.PROPOSAL)
        double rigidSalience,

        @Parameter(
                meaning =
                        "fall of the rates at which insight moves mindset when all work of the own organisation is at stake",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "essay 65: own position and role at stake",
                mark = Mark.PROPOSAL)
        double stake) {}
