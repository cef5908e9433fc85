package omslag.rule;

import java.util.Arrays;
import omslag.parameter.DonationParameters;
import omslag.parameter.Settings;
import omslag.term.Challenge;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.world.Citizens;
import omslag.world.Sensing.Destination;
import omslag.world.World;

/**
 * The choice of a citizen where data go (ODD 3g): a multinomial logit over keeping them, which is worth nothing, the
 * commons, government and platforms. Appeals are those of a citizen with the trust of the start and an average worry, in
 * a place with average guard-rails, so that of those the shares that surveys give would refuse.
 */
final class Donation {
    /** Guard-rails of government at which the surveys are taken to hold: the standard of the trait. */
    static final double GUARDS = 0.33;

    private static final double MOST = 8;
    private static final int CELLS = 1024;
    private static final float[] LOGISTIC = logistic();

    private final DonationParameters donation;
    private final double government;
    private final double companies;
    private final double platformGuards;
    private final double convenience;
    private final double trust;

    Donation(Settings settings, World world) {
        donation = settings.parameters().sensing().donation();
        government = logit(1 - donation.refusalState());
        companies = logit(1 - donation.refusalCompanies());
        platformGuards = Numbers.clip(
                donation.platformGuards()
                        + PolicyRole.restraint(
                                world, settings.parameters().sensing().knowledge()),
                0,
                1);
        double power = settings.environment().platforms().power();
        convenience = donation.convenience() * (power - 1);
        double sum = 0;
        int layers = 0;
        for (Layer layer : Layer.values()) {
            if (world.opinion().present(layer)) {
                sum += FirstTrust.mean(settings.parameters().trust(), layer);
                layers++;
            }
        }
        trust = layers == 0 ? 0 : sum / layers;
    }

    /** How much an attitude to privacy makes a citizen mind, against the average. */
    double worry(int attitude) {
        return switch (attitude) {
            case 0 -> 1 - donation.privacySpread() * FirstCitizens.WORRIED / FirstCitizens.UNCONCERNED;
            case 1 -> 1;
            default -> 1 + donation.privacySpread();
        };
    }

    /** How much more data of a domain are minded than others. */
    double sensitivity(Challenge domain) {
        return domain == Challenge.HEALTH ? donation.healthSensitivity() : 1;
    }

    /** The appeal of giving data to government. */
    double government(double trusts, double minds, double guards, double need) {
        return government
                + donation.trust() * (trusts - trust)
                - donation.privacy() * (minds * (1 - guards) - (1 - GUARDS))
                + donation.need() * need;
    }

    /** The appeal of giving data to platforms. */
    double platform(double minds) {
        return companies
                + convenience
                - donation.privacy() * (minds * (1 - platformGuards) - (1 - donation.platformGuards()));
    }

    /** The appeal of giving data to the commons. */
    double commons(double trusts, double ideology) {
        return donation.commons() + donation.commonsDistrust() * (trust - trusts) + donation.commonsSpread() * ideology;
    }

    /** Where the data go, by one uniform draw. */
    static Destination choose(double draw, double commons, double government, double platform) {
        return at(draw, Numbers.exp(commons), Numbers.exp(government), Numbers.exp(platform));
    }

    /** Where the data go, by one uniform draw, with these odds against keeping them. */
    static Destination at(double draw, double commons, double government, double platform) {
        double place = draw * (1 + commons + government + platform);
        if (place < 1) {
            return Destination.KEEP;
        }
        if (place < 1 + commons) {
            return Destination.COMMONS;
        }
        return place < 1 + commons + government ? Destination.GOVERNMENT : Destination.PLATFORM;
    }

    /** The mean trust of a citizen in the layers there are, as last expressed. */
    static float trust(Citizens citizens, int citizen, Layer[] layers) {
        float sum = 0;
        for (Layer layer : layers) {
            sum += citizens.trust(citizen, layer);
        }
        return sum / Math.max(1, layers.length);
    }

    /** The layers there are. */
    static Layer[] layers(World world) {
        return Arrays.stream(Layer.values()).filter(world.opinion()::present).toArray(Layer[]::new);
    }

    /** The probability of refusing something of this appeal: the logistic function by a table, right to one in 10⁵. */
    static float refuses(float appeal) {
        float at = (float) ((MOST - appeal) * (CELLS / (2 * MOST)));
        if (!(at > 0)) {
            return LOGISTIC[0];
        }
        if (at >= CELLS) {
            return LOGISTIC[CELLS];
        }
        int cell = (int) at;
        return LOGISTIC[cell] + (at - cell) * (LOGISTIC[cell + 1] - LOGISTIC[cell]);
    }

    private static float[] logistic() {
        float[] table = new float[CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            table[i] = (float) Numbers.logistic(2 * MOST * i / CELLS - MOST);
        }
        return table;
    }

    private static double logit(double share) {
        return Numbers.log(share / (1 - share));
    }
}
