package omslag.rule;

import omslag.parameter.LeverParameters;
import omslag.parameter.Levers;
import omslag.parameter.PriceParameters;
import omslag.parameter.Settings;

/**
 * What the levers of a scenario cost (ODD levers): money over the ICT budget, staff over all staff, and attention of the
 * board. Guard-rails are paid where algorithms are in use, training by the hour, ring-fenced lines out of the budget
 * itself; what those cost besides is here.
 */
final class LeverPrices {
    /** A replacement programme of ordinary size, over the ICT budget. */
    private static final double ORDINARY_PROGRAMME = 0.1;

    /** Days of a full reskilling lever. */
    private static final double FULL_RESKILLING = 10;

    private final double money;
    private final double staff;
    private final double attention;

    LeverPrices(Settings settings) {
        Levers levers = settings.levers();
        LeverParameters old = settings.parameters().levers();
        PriceParameters price = settings.parameters().prices();
        double portfolio = levers.innovationPortfolio() ? 1 : 0;
        double officer = levers.transformationOfficer() ? 1 : 0;
        double differentiation = levers.differentiatedPolicy() ? 1 : 0;
        double vision = levers.vision().parts();
        double programme = levers.replacementProgramme() / ORDINARY_PROGRAMME;
        double reskilling = levers.reskilling() / FULL_RESKILLING;
        money = portfolio * old.portfolioMoney()
                + officer * price.officerMoney()
                + differentiation * price.differentiationMoney()
                + vision * price.visionMoney()
                + levers.innovationFunction() * price.functionMoney()
                + levers.ownershipClauses() * price.clausesMoney()
                + levers.enforcedAccess() * price.accessMoney()
                + levers.openStandards() * price.standardsMoney()
                + levers.awarenessCampaign() * price.campaignMoney();
        staff = portfolio * price.portfolioStaff()
                + officer * price.officerStaff()
                + differentiation * price.differentiationStaff()
                + vision * price.visionStaff()
                + programme * price.programmeStaff()
                + reskilling * price.reskillingStaff()
                + levers.innovationFunction() * price.functionStaff()
                + levers.ownershipClauses() * price.clausesStaff()
                + levers.enforcedAccess() * price.accessStaff()
                + levers.openStandards() * price.standardsStaff()
                + levers.awarenessCampaign() * price.campaignStaff();
        attention = portfolio * old.portfolioAttention()
                + officer * price.officerAttention()
                + differentiation * price.differentiationAttention()
                + vision * price.visionAttention()
                + programme * old.programmeAttention()
                + reskilling * price.reskillingAttention()
                + levers.innovationFunction() * price.functionAttention()
                + levers.challengeProcurement() * price.challengeAttention()
                + levers.ownershipClauses() * price.clausesAttention()
                + levers.enforcedAccess() * price.accessAttention()
                + levers.openStandards() * price.standardsAttention()
                + levers.awarenessCampaign() * price.campaignAttention();
    }

    /** Money a year, over the ICT budget. */
    double money() {
        return money;
    }

    /** Staff, over all staff. */
    double staff() {
        return staff;
    }

    /** Attention of the board, of which there is 1 in all. */
    double attention() {
        return attention;
    }
}
