package omslag.rule;

import omslag.parameter.Settings;
import omslag.term.Capability;
import omslag.term.Philosophy;
import omslag.world.Capabilities;
import omslag.world.Organisation;
import omslag.world.World;

/** What the first organisations master, at rest with what they use, and what counts as average from then on (ODD 7.17). */
final class FirstCapabilities {
    private FirstCapabilities() {}

    static void settle(World world, Settings settings) {
        OrganisationsMasterTechnology mastering = new OrganisationsMasterTechnology(settings);
        Approach approach = new Approach(settings);
        for (Organisation organisation : world.organisations()) {
            Capabilities able = organisation.capabilities();
            for (Capability capability : Capability.values()) {
                double inUse = OrganisationsMasterTechnology.inUse(organisation, world)[capability.ordinal()];
                able.master(capability, mastering.atRest(inUse));
            }
            able.markStart(
                    OrganisationsMasterTechnology.socialItems(organisation, world),
                    organisation.board().philosophy(Philosophy.DIFFERENT),
                    approach.mean(organisation, world));
        }
        for (Capability capability : Capability.values()) {
            double sum = 0;
            for (Organisation organisation : world.organisations()) {
                sum += organisation.capabilities().level(capability);
            }
            for (Organisation organisation : world.organisations()) {
                organisation
                        .capabilities()
                        .refer(capability, sum / world.organisations().size());
            }
        }
    }
}
