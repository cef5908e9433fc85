package omslag.parameter;

/**
 * Who is heard, and what it does (3h).
 *
 * @param hours staff time that a citizen who speaks up takes
 * @param follow rate at which organisations adapt to how much they hear
 * @param answered share of citizens who speak up that are answered at the start
 * @param openness rise of the log odds of an answer with openness to data of citizens
 * @param load fall of the log odds of an answer with the load of staff above that of the start
 * @param stake rise of the log odds of an answer with the chance that who is ignored leaves
 * @param evidence rise of the log odds of an answer with what citizens know, above that at the start
 * @param learning rate at which citizens learn how often voice is answered
 * @param say change of having a say, for a citizen who is answered or ignored
 * @param fading rate at which having a say returns to that of the start
 * @param mending share of ordinary wrong output that is put right when answers double
 * @param detection rise of the hazard that a flawed algorithm comes to light when voice doubles
 */
public record VoiceParameters(
        @Parameter(
                meaning = "staff time that a citizen who speaks up takes",
                unit = "h",
                low = 0,
                high = 40,
                standard = 4,
                mark = Mark.PROPOSAL)
        double hours,

        @Parameter(
                meaning = "rate at which organisations adapt to how much they hear",
                unit = "1/yr",
                low = 0.2,
                high = 8,
                standard = 2,
                mark = Mark.PROPOSAL)
        double follow,

        @Parameter(
                meaning = "share of citizens who speak up that are answered at the start",
                unit = "share",
                low = 0.05,
                high = 0.95,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double answered,

        @Parameter(
                meaning = "rise of the log odds of an answer with openness to data of citizens",
                low = 0,
                high = 8,
                standard = 2,
                source = "D8 decides on both",
                mark = Mark.PROPOSAL)
        double openness,

        @Parameter(
                meaning = "fall of the log odds of an answer with the load of staff above that of the start",
                low = 0,
                high = 10,
                standard = 2,
                mark = Mark.PROPOSAL)
        double load,

        @Parameter(
                meaning = "rise of the log odds of an answer with the chance that who is ignored leaves",
                low = 0,
                high = 40,
                standard = 2,
                source = "exit, voice and loyalty game, Clark, Golder and Golder",
                mark = Mark.PROPOSAL)
        double stake,

        @Parameter(
                meaning = "rise of the log odds of an answer with what citizens know, above that at the start",
                low = 0,
                high = 5,
                standard = 1,
                mark = Mark.PROPOSAL)
        double evidence,

        @Parameter(
                meaning = "rate at which citizens learn how often voice is answered",
                unit = "1/yr",
                low = 0.1,
                high = 8,
                standard = 1,
                mark = Mark.PROPOSAL)
        double learning,

        @Parameter(
                meaning = "change of having a say, for a citizen who is answered or ignored",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double say,

        @Parameter(
                meaning = "rate at which having a say returns to that of the start",
                unit = "1/yr",
                low = 0.05,
                high = 4,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double fading,

        @Parameter(
                meaning = "share of ordinary wrong output that is put right when answers double",
                unit = "share",
                low = 0,
                high = 1,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double mending,

        @Parameter(
                meaning = "rise of the hazard that a flawed algorithm comes to light when voice doubles",
                unit = "1/yr",
                low = 0,
                high = 0.12,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double detection) {}
