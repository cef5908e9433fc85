package omslag.parameter;

/**
 * Challengers; exit, voice and loyalty (3h).
 *
 * @param communityDeath communities that end
 * @param communitiesStart communities of the climate task in a municipality at the start
 * @param communityRoom communities in a municipality for which the needs of the start leave room
 * @param communityEntry rate at which room for communities is filled
 * @param otherTasks communities of each other task, against those of climate
 * @param membersStart residents that a community serves at the start
 * @param platforms platforms of a task at the start
 * @param platformDeath platforms that end
 * @param storm entrants in a perfect storm, against other times
 * @param affordability how entrants follow cheaper technology: power of its price
 * @param need need that public service leaves unmet at the start, of all need for a task
 * @param unresolved weight of what stays unresolved of a challenge of society in unmet need
 * @param communityQuality quality of a community without users or data, in the unit of performance
 * @param platformQuality quality of a platform without users or data
 * @param network quality added by e times as many users
 * @param data quality added by all usable data of a domain
 * @param comeBack rate of return for each unit that government does better
 * @param moneyFollows share of the money that follows citizens who leave
 * @param fixedCost share of posts that serve everybody or nobody, however many citizens stay
 * @param costFollows rate at which posts follow demand that departed
 * @param regulation fall of the worth of leaving where government regulates a challenger
 * @param imitation rise of the worth of staying where government imitates a challenger
 * @param imitationCost cost of imitating, over a year of wages for the demand it is for
 * @param choice what citizens weigh when they stay, speak up or leave
 * @param voice who is heard, and what it does
 */
public record ChallengerParameters(
        @Parameter(
                meaning = "communities that end",
                unit = "1/yr",
                low = 0,
                high = 0.2,
                standard = 0.007,
                source = "Lokale Energie Monitor 2022: 5 of about 700 struck off",
                mark = Mark.DERIVED)
        double communityDeath,

        @Parameter(
                meaning = "communities of the climate task in a municipality at the start",
                low = 0,
                high = 10,
                standard = 1.82,
                source =
                        "Lokale Energie Monitor: 623 energy cooperatives in 2020 over 342 municipalities; a Poisson number of them makes 84 percent active, as observed",
                mark = Mark.DERIVED)
        double communitiesStart,

        @Parameter(
                meaning = "communities in a municipality for which the needs of the start leave room",
                low = 0,
                high = 20,
                standard = 2.15,
                source = "Lokale Energie Monitor: 623, 676, 702, 714 from 2020 to 2023 fit b(K - N) with K = 735",
                mark = Mark.DERIVED)
        double communityRoom,

        @Parameter(
                meaning = "rate at which room for communities is filled",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.51,
                source = "Lokale Energie Monitor: the same fit",
                mark = Mark.DERIVED)
        double communityEntry,

        @Parameter(
                meaning = "communities of each other task, against those of climate",
                unit = "ratio",
                low = 0,
                high = 2,
                standard = 0.1,
                source = "care cooperatives and neighbourhood groups exist, few take over a public task",
                mark = Mark.PROPOSAL)
        double otherTasks,

        @Parameter(
                meaning = "residents that a community serves at the start",
                low = 0,
                high = 2000,
                standard = 156,
                source = "Lokale Energie Monitor 2020: 97,000 members of 623 cooperatives",
                mark = Mark.DERIVED)
        double membersStart,

        @Parameter(meaning = "platforms of a task at the start", low = 0, high = 20, standard = 3, mark = Mark.PROPOSAL)
        double platforms,

        @Parameter(
                meaning = "platforms that end",
                unit = "1/yr",
                low = 0.01,
                high = 0.5,
                standard = 0.1,
                source = "start-up death, 5 to 20 percent",
                mark = Mark.MEMORY)
        double platformDeath,

        @Parameter(
                meaning = "entrants in a perfect storm, against other times",
                unit = "ratio",
                low = 1,
                high = 4,
                standard = 2,
                source = "window of opportunity, Kingdon 1984",
                mark = Mark.MEMORY)
        double storm,

        @Parameter(
                meaning = "how entrants follow cheaper technology: power of its price",
                low = 0,
                high = 1,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double affordability,

        @Parameter(
                meaning = "need that public service leaves unmet at the start, of all need for a task",
                unit = "share",
                low = 0.01,
                high = 0.6,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double need,

        @Parameter(
                meaning = "weight of what stays unresolved of a challenge of society in unmet need",
                low = 0,
                high = 2,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double unresolved,

        @Parameter(
                meaning = "quality of a community without users or data, in the unit of performance",
                low = 0,
                high = 1,
                standard = 0.4,
                mark = Mark.PROPOSAL)
        double communityQuality,

        @Parameter(
                meaning = "quality of a platform without users or data",
                low = 0,
                high = 1,
                standard = 0.0,
                mark = Mark.PROPOSAL)
        double platformQuality,

        @Parameter(
                meaning = "quality added by e times as many users",
                low = 0,
                high = 0.2,
                standard = 0.05,
                source = "network effect, Arthur 1989: 0.05 to 0.15",
                mark = Mark.MEMORY)
        double network,

        @Parameter(
                meaning = "quality added by all usable data of a domain",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double data,

        @Parameter(
                meaning = "rate of return for each unit that government does better",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double comeBack,

        @Parameter(
                meaning = "share of the money that follows citizens who leave",
                unit = "share",
                low = 0,
                high = 1,
                standard = 0.8,
                source = "none does in a lump sum, all does in a personal budget",
                mark = Mark.PROPOSAL)
        double moneyFollows,

        @Parameter(
                meaning = "share of posts that serve everybody or nobody, however many citizens stay",
                unit = "share",
                low = 0,
                high = 0.7,
                standard = 0.3,
                source = "policy, overhead and systems",
                mark = Mark.PROPOSAL)
        double fixedCost,

        @Parameter(
                meaning = "rate at which posts follow demand that departed",
                unit = "1/yr",
                low = 0,
                high = 4,
                standard = 0.5,
                source = "yearly budgets and established posts",
                mark = Mark.PROPOSAL)
        double costFollows,

        @Parameter(
                meaning = "fall of the worth of leaving where government regulates a challenger",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double regulation,

        @Parameter(
                meaning = "rise of the worth of staying where government imitates a challenger",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double imitation,

        @Parameter(
                meaning = "cost of imitating, over a year of wages for the demand it is for",
                unit = "ratio",
                low = 0,
                high = 2,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double imitationCost,

        ChoiceParameters choice,

        VoiceParameters voice) {}
