package omslag.parameter;

/**
 * Labour market and skills, section 3i.
 *
 * @param seekers qualified applications in a quarter for each post that falls vacant in an ordinary quarter
 * @param quitYoung employees under 35 who quit
 * @param quitMiddle employees of 35 to 55 who quit
 * @param retire employees over 55 who leave
 * @param youngStart share of employees under 35 at the start
 * @param oldStart share of employees over 55 at the start
 * @param youngHires share of hires under 35
 * @param modernity weight of modern tools for a seeker
 * @param learning weight of a training day a year for a seeker who wants to learn
 * @param security weight of job security for a seeker who wants stability
 * @param legitimacyWeight weight of legitimacy, by public-service motivation
 * @param redTape weight of a veto for a seeker; below zero where procedure reassures
 * @param scandalWeight weight of a remembered incident
 * @param stabilitySeekers share of seekers who want stability rather than learning
 * @param outside pull of other employers, in utilities
 * @param acceptance share of offers accepted at the start
 * @param match posts filled by one qualified application, by itself
 * @param decayDigital loss of digital skill
 * @param decayGeneral loss of other skill
 * @param learn skill learned in a training day
 * @param use skill learned by doing
 * @param useGeneral other skill learned by doing
 * @param quitResponse how far utility moves those who quit
 * @param skillPower elasticity of capacity to skill
 * @param movedSkill part of the skill that employees keep who are moved to another task
 * @param hireSkill skill that a new employee brings
 * @param legacyAppeal vacancies for upkeep of old systems that are filled, against others
 * @param legacyAge employees over 55 among those who keep up old systems, against others
 * @param trainingCost cost of a training day
 * @param trainingLine money for training and temporary staff, over wages
 * @param wage cost of an employee
 * @param externalWage cost of a hired employee
 * @param harvest share of the work an innovation saves that is taken as fewer posts
 * @param created digital posts that an innovation creates for each post it saves
 * @param reassign surplus employees who are retrained and moved, with one training day a year
 * @param hireBase staff hired for rare skills whatever the vacancies, over employees
 * @param hireOut share of vacant posts filled by hired staff
 */
public record LabourParameters(
        @Parameter(
                meaning = "qualified applications in a quarter for each post that falls vacant in an ordinary quarter",
                low = 1,
                high = 30,
                standard = 6,
                source = "no series of levels; index 50 in 2022",
                mark = Mark.PROPOSAL)
        double seekers,

        @Parameter(
                meaning = "employees under 35 who quit",
                unit = "1/yr",
                low = 0.02,
                high = 0.3,
                standard = 0.13,
                source = "municipal outflow 8.5 percent in all",
                mark = Mark.DERIVED)
        double quitYoung,

        @Parameter(
                meaning = "employees of 35 to 55 who quit",
                unit = "1/yr",
                low = 0.01,
                high = 0.2,
                standard = 0.05,
                source = "idem",
                mark = Mark.DERIVED)
        double quitMiddle,

        @Parameter(
                meaning = "employees over 55 who leave",
                unit = "1/yr",
                low = 0.05,
                high = 0.2,
                standard = 0.1,
                source = "idem",
                mark = Mark.DERIVED)
        double retire,

        @Parameter(
                meaning = "share of employees under 35 at the start",
                low = 0.05,
                high = 0.4,
                standard = 0.18,
                source = "Tax Administration .177, ISORA 2021; municipalities .15 to .2",
                mark = Mark.SECOND_HAND)
        double youngStart,

        @Parameter(
                meaning = "share of employees over 55 at the start",
                low = 0.1,
                high = 0.6,
                standard = 0.33,
                source = "public administration about a third",
                mark = Mark.SECOND_HAND)
        double oldStart,

        @Parameter(meaning = "share of hires under 35", low = 0.1, high = 0.9, standard = 0.5, mark = Mark.PROPOSAL)
        double youngHires,

        @Parameter(
                meaning = "weight of modern tools for a seeker",
                low = 0,
                high = 3,
                standard = 1,
                source = "job vignettes: intrinsic and extrinsic about equal",
                mark = Mark.PROPOSAL)
        double modernity,

        @Parameter(
                meaning = "weight of a training day a year for a seeker who wants to learn",
                low = 0,
                high = 0.5,
                standard = 0.06,
                mark = Mark.PROPOSAL)
        double learning,

        @Parameter(
                meaning = "weight of job security for a seeker who wants stability",
                low = 0,
                high = 10,
                standard = 3,
                source = "citizens prefer stable jobs, conjoint Catalonia",
                mark = Mark.VERIFIED)
        double security,

        @Parameter(
                meaning = "weight of legitimacy, by public-service motivation",
                low = 0,
                high = 5,
                standard = 1.5,
                source = "Ripoll e.a. 2023",
                mark = Mark.PROPOSAL)
        double legitimacyWeight,

        @Parameter(
                meaning = "weight of a veto for a seeker; below zero where procedure reassures",
                low = -0.2,
                high = 0.3,
                standard = 0.05,
                source = "range over zero: the sign is not known",
                mark = Mark.PROPOSAL)
        double redTape,

        @Parameter(meaning = "weight of a remembered incident", low = 0, high = 3, standard = 0.5, mark = Mark.PROPOSAL)
        double scandalWeight,

        @Parameter(
                meaning = "share of seekers who want stability rather than learning",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double stabilitySeekers,

        @Parameter(
                meaning = "pull of other employers, in utilities",
                low = -3,
                high = 3,
                standard = 0,
                mark = Mark.PROPOSAL)
        double outside,

        @Parameter(
                meaning = "share of offers accepted at the start",
                low = 0.3,
                high = 0.95,
                standard = 0.7,
                mark = Mark.PROPOSAL)
        double acceptance,

        @Parameter(
                meaning = "posts filled by one qualified application, by itself",
                low = 0.05,
                high = 0.9,
                standard = 0.35,
                source = "vacancies last about three months",
                mark = Mark.PROPOSAL)
        double match,

        @Parameter(
                meaning = "loss of digital skill",
                unit = "1/yr",
                low = 0.07,
                high = 0.28,
                standard = 0.104,
                source = "half-life 6.7 years, Deming and Noray 2020",
                mark = Mark.VERIFIED)
        double decayDigital,

        @Parameter(
                meaning = "loss of other skill",
                unit = "1/yr",
                low = 0.02,
                high = 0.08,
                standard = 0.04,
                mark = Mark.MEMORY)
        double decayGeneral,

        @Parameter(
                meaning = "skill learned in a training day",
                unit = "1/day",
                low = 0.001,
                high = 0.05,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double learn,

        @Parameter(
                meaning = "skill learned by doing",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.007,
                mark = Mark.PROPOSAL)
        double use,

        @Parameter(
                meaning = "other skill learned by doing",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.0126,
                source = "keeps skill as it is at the average number of training days",
                mark = Mark.DERIVED)
        double useGeneral,

        @Parameter(
                meaning = "how far utility moves those who quit",
                low = 0,
                high = 2,
                standard = 0.5,
                source = "",
                mark = Mark.PROPOSAL)
        double quitResponse,

        @Parameter(
                meaning = "elasticity of capacity to skill",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "",
                mark = Mark.PROPOSAL)
        double skillPower,

        @Parameter(
                meaning = "part of the skill that employees keep who are moved to another task",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "",
                mark = Mark.PROPOSAL)
        double movedSkill,

        @Parameter(
                meaning = "skill that a new employee brings",
                low = 0.1,
                high = 0.9,
                standard = 0.6,
                mark = Mark.PROPOSAL)
        double hireSkill,

        @Parameter(
                meaning = "vacancies for upkeep of old systems that are filled, against others",
                low = 0.05,
                high = 1,
                standard = 0.5,
                source = "knowledge of old systems becomes ever scarcer, essay",
                mark = Mark.PROPOSAL)
        double legacyAppeal,

        @Parameter(
                meaning = "employees over 55 among those who keep up old systems, against others",
                low = 1,
                high = 3,
                standard = 1.6,
                source = "inspectors and experts near pension",
                mark = Mark.PROPOSAL)
        double legacyAge,

        @Parameter(
                meaning = "cost of a training day",
                unit = "keur/day",
                low = 0.2,
                high = 1,
                standard = 0.5,
                source = "municipal training budget 1.5 percent of wages, A+O 2022",
                mark = Mark.DERIVED)
        double trainingCost,

        @Parameter(
                meaning = "money for training and temporary staff, over wages",
                low = 0.01,
                high = 0.08,
                standard = 0.045,
                source = "covers seven days; what training does not take buys temporary staff",
                mark = Mark.PROPOSAL)
        double trainingLine,

        @Parameter(
                meaning = "cost of an employee",
                unit = "keur/yr",
                low = 50,
                high = 120,
                standard = 80,
                source = "government pay including charges",
                mark = Mark.MEMORY)
        double wage,

        @Parameter(
                meaning = "cost of a hired employee",
                unit = "keur/yr",
                low = 80,
                high = 250,
                standard = 140,
                source = "external hire 15.4 percent at Rijk",
                mark = Mark.PROPOSAL)
        double externalWage,

        @Parameter(
                meaning = "share of the work an innovation saves that is taken as fewer posts",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "attrition first is Dutch practice",
                mark = Mark.PROPOSAL)
        double harvest,

        @Parameter(
                meaning = "digital posts that an innovation creates for each post it saves",
                low = 0,
                high = 1,
                standard = 0.25,
                source = "forecasts differ: 133 against 75 million, WEF 2018",
                mark = Mark.PROPOSAL)
        double created,

        @Parameter(
                meaning = "surplus employees who are retrained and moved, with one training day a year",
                unit = "1/yr",
                low = 0,
                high = 0.2,
                standard = 0.04,
                mark = Mark.PROPOSAL)
        double reassign,

        @Parameter(
                meaning = "staff hired for rare skills whatever the vacancies, over employees",
                low = 0,
                high = 0.4,
                standard = 0.13,
                source =
                        "external hire 15.4 percent at Rijk, Court of Audit 2025, most of it for ICT; less what fills vacancies",
                mark = Mark.DERIVED)
        double hireBase,

        @Parameter(
                meaning = "share of vacant posts filled by hired staff",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "external hire 15.4 percent at Rijk, 2024",
                mark = Mark.PROPOSAL)
        double hireOut) {}
