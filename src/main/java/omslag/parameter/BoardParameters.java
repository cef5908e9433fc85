package omslag.parameter;

/**
 * What boards decide at the two ends of mindset, decision points D1 to D10.
 *
 * @param changeRisk D1: share for change, risk management
 * @param changeInnovation D1: share for change, innovation management
 * @param hardeningRisk D1: share for hardening, risk management
 * @param hardeningInnovation D1: share for hardening, innovation management
 * @param reskillingRisk D1: share for reskilling, risk management
 * @param reskillingInnovation D1: share for reskilling, innovation management
 * @param aversionRisk D2: relative risk aversion, risk management
 * @param aversionInnovation D2: relative risk aversion, innovation management
 * @param evidenceRisk D3: posterior asked, risk management
 * @param evidenceInnovation D3: posterior asked, innovation management
 * @param vetoesRisk D4: vetoes, risk management
 * @param vetoesInnovation D4: vetoes, innovation management
 * @param challengeRisk D5: share of challenges, risk management
 * @param challengeInnovation D5: share of challenges, innovation management
 * @param trainingRisk D6: training days, risk management
 * @param trainingInnovation D6: training days, innovation management
 * @param replacementShare D7: share of stewardship money for replacement; not a matter of mindset
 * @param opennessRisk D8: share of citizen data accepted, risk management
 * @param opennessInnovation D8: share of citizen data accepted, innovation management
 * @param reflexRisk D10: extra vetoes while an incident is fresh, risk management
 * @param reflexInnovation D10: extra vetoes while an incident is fresh, innovation management
 */
public record BoardParameters(
        @Parameter(
                meaning = "D1: share for change, risk management",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "rational ends of practice",
                mark = Mark.PROPOSAL)
        double changeRisk,

        @Parameter(
                meaning = "D1: share for change, innovation management",
                low = 0,
                high = 1,
                standard = 0.7,
                source = "idem",
                mark = Mark.PROPOSAL)
        double changeInnovation,

        @Parameter(
                meaning = "D1: share for hardening, risk management",
                low = 0,
                high = 1,
                standard = 0.38,
                source = "idem",
                mark = Mark.PROPOSAL)
        double hardeningRisk,

        @Parameter(
                meaning = "D1: share for hardening, innovation management",
                low = 0,
                high = 1,
                standard = 0.08,
                source = "idem",
                mark = Mark.PROPOSAL)
        double hardeningInnovation,

        @Parameter(
                meaning = "D1: share for reskilling, risk management",
                low = 0,
                high = 1,
                standard = 0.02,
                source = "idem",
                mark = Mark.PROPOSAL)
        double reskillingRisk,

        @Parameter(
                meaning = "D1: share for reskilling, innovation management",
                low = 0,
                high = 1,
                standard = 0.06,
                source = "idem",
                mark = Mark.PROPOSAL)
        double reskillingInnovation,

        @Parameter(
                meaning = "D2: relative risk aversion, risk management",
                low = 0,
                high = 20,
                standard = 6,
                source = "Arrow and Pratt; .5 to 6",
                mark = Mark.PROPOSAL)
        double aversionRisk,

        @Parameter(
                meaning = "D2: relative risk aversion, innovation management",
                low = 0,
                high = 20,
                standard = 0.5,
                source = "idem",
                mark = Mark.PROPOSAL)
        double aversionInnovation,

        @Parameter(
                meaning = "D3: posterior asked, risk management",
                low = 0.5,
                high = 0.999,
                standard = 0.95,
                source = "Wald 1947",
                mark = Mark.PROPOSAL)
        double evidenceRisk,

        @Parameter(
                meaning = "D3: posterior asked, innovation management",
                low = 0.5,
                high = 0.999,
                standard = 0.6,
                source = "idem",
                mark = Mark.PROPOSAL)
        double evidenceInnovation,

        @Parameter(
                meaning = "D4: vetoes, risk management",
                unit = "vetoes",
                low = 0,
                high = 10,
                standard = 5,
                source = "Sah and Stiglitz 1986",
                mark = Mark.PROPOSAL)
        double vetoesRisk,

        @Parameter(
                meaning = "D4: vetoes, innovation management",
                unit = "vetoes",
                low = 0,
                high = 10,
                standard = 1,
                source = "idem",
                mark = Mark.PROPOSAL)
        double vetoesInnovation,

        @Parameter(
                meaning = "D5: share of challenges, risk management",
                low = 0,
                high = 1,
                standard = 0.05,
                source = "about 5 percent",
                mark = Mark.PROPOSAL)
        double challengeRisk,

        @Parameter(
                meaning = "D5: share of challenges, innovation management",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "about 60 percent",
                mark = Mark.PROPOSAL)
        double challengeInnovation,

        @Parameter(
                meaning = "D6: training days, risk management",
                unit = "days per FTE per year",
                low = 0,
                high = 20,
                standard = 1,
                source = "2.4 days is what 1.5 percent of wages buys",
                mark = Mark.PROPOSAL)
        double trainingRisk,

        @Parameter(
                meaning = "D6: training days, innovation management",
                unit = "days per FTE per year",
                low = 0,
                high = 20,
                standard = 7,
                source = "idem",
                mark = Mark.PROPOSAL)
        double trainingInnovation,

        @Parameter(
                meaning = "D7: share of stewardship money for replacement; not a matter of mindset",
                low = 0,
                high = 1,
                standard = 0.75,
                mark = Mark.PROPOSAL)
        double replacementShare,

        @Parameter(
                meaning = "D8: share of citizen data accepted, risk management",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "low",
                mark = Mark.PROPOSAL)
        double opennessRisk,

        @Parameter(
                meaning = "D8: share of citizen data accepted, innovation management",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "high",
                mark = Mark.PROPOSAL)
        double opennessInnovation,

        @Parameter(
                meaning = "D10: extra vetoes while an incident is fresh, risk management",
                unit = "vetoes",
                low = 0,
                high = 5,
                standard = 1,
                source = "risk-regulation reflex, Hood 2011",
                mark = Mark.PROPOSAL)
        double reflexRisk,

        @Parameter(
                meaning = "D10: extra vetoes while an incident is fresh, innovation management",
                unit = "vetoes",
                low = 0,
                high = 5,
                standard = 0.5,
                source = "idem",
                mark = Mark.PROPOSAL)
        double reflexInnovation) {}
