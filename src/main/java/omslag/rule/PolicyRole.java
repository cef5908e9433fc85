package omslag.rule;

import omslag.parameter.KnowledgeParameters;
import omslag.term.Kind;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * What the attention of ministries to policy does to platforms (ODD 3g): the first of the two roles of government, against
 * the start.
 */
final class PolicyRole {
    private PolicyRole() {}

    /** By how much platforms are reined in, above that of the start; negative when less. */
    static double restraint(World world, KnowledgeParameters knowledge) {
        double policy = 0;
        int ministries = 0;
        for (Organisation organisation : world.organisations()) {
            if (organisation.kind() == Kind.MINISTRY) {
                policy += Board.START_POLITY - organisation.board().polity();
                ministries++;
            }
        }
        return ministries == 0 ? 0 : knowledge.policy() * policy / ministries;
    }
}
