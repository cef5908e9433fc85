package omslag.parameter;

/**
 * Adoption among organisations, section 3b.
 *
 * @param own hazard of considering an innovation by oneself
 * @param mimetic hazard added when all peers have adopted
 * @param normative hazard added when the whole professional network has adopted
 * @param coercive hazard added by a full mandate
 * @param slack hazard added when all discretionary money of a quarter is unspent
 * @param sizeExponent growth of absorptive capacity with size
 * @param successWeight extra weight of peers whose innovation visibly works
 * @param conformity what conforming is worth when everybody has adopted, in pilot costs
 */
public record AdoptionParameters(
        @Parameter(
                meaning = "hazard of considering an innovation by oneself",
                unit = "1/yr",
                low = 0,
                high = 0.1,
                standard = 0.02,
                source = "ridge of Homburg and Dijkshoorn 2011: .14 to .28 in three years",
                mark = Mark.DERIVED)
        double own,

        @Parameter(
                meaning = "hazard added when all peers have adopted",
                unit = "1/yr",
                low = 0,
                high = 0.6,
                standard = 0.12,
                source =
                        "ridge of Homburg and Dijkshoorn 2011 at p = .02: mimetic and normative together q = .19, since no mandate acts; split .5 to .3 to .2",
                mark = Mark.PROPOSAL)
        double mimetic,

        @Parameter(
                meaning = "hazard added when the whole professional network has adopted",
                unit = "1/yr",
                low = 0,
                high = 0.6,
                standard = 0.07,
                source =
                        "ridge of Homburg and Dijkshoorn 2011 at p = .02: mimetic and normative together q = .19, since no mandate acts; split .5 to .3 to .2",
                mark = Mark.PROPOSAL)
        double normative,

        @Parameter(
                meaning = "hazard added by a full mandate",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.05,
                source =
                        "ridge of Homburg and Dijkshoorn 2011 at p = .02: mimetic and normative together q = .19, since no mandate acts; split .5 to .3 to .2",
                mark = Mark.PROPOSAL)
        double coercive,

        @Parameter(
                meaning = "hazard added when all discretionary money of a quarter is unspent",
                unit = "1/yr",
                low = 0,
                high = 0.5,
                standard = 0.15,
                source = "slack search, Cyert and March 1963",
                mark = Mark.PROPOSAL)
        double slack,

        @Parameter(
                meaning = "growth of absorptive capacity with size",
                low = 0,
                high = 0.8,
                standard = 0.37,
                source = "size positive in Homburg and Dijkshoorn 2011; .37 gives the rank correlation of pattern P1",
                mark = Mark.DERIVED)
        double sizeExponent,

        @Parameter(
                meaning = "extra weight of peers whose innovation visibly works",
                low = 0,
                high = 3,
                standard = 1,
                source = "mimetic isomorphism, DiMaggio and Powell 1983",
                mark = Mark.PROPOSAL)
        double successWeight,

        @Parameter(
                meaning = "what conforming is worth when everybody has adopted, in pilot costs",
                low = 0,
                high = 5,
                standard = 1,
                source = "ambiguity 0 to 5 in Abrahamson and Rosenkopf 1993",
                mark = Mark.PROPOSAL)
        double conformity) {}
