package omslag.experiment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import omslag.results.RunKey;

/**
 * A part of the runs of a plan, made apart from the others and merged with them later. The scenarios of one replication at
 * one point stay together, since they are paired and may share a past.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Refuses a part that is none. */
    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("no part " + number + " of " + of);
        }
    }

    /** The part written as {@code i/n}; empty when it is not one. */
    public static Optional<Shard> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        int of = Integer.parseInt(matcher.group(2));
        return number >= 1 && number <= of ? Optional.of(new Shard(number, of)) : Optional.empty();
    }

    /** Whether a run of a plan with so many points, 0 without a design, belongs to this part. */
    public boolean covers(RunKey key, int points) {
        long unit = (long) (key.replication() - 1) * Math.max(1, points) + Math.max(0, key.point() - 1);
        return unit % of == number - 1;
    }

    /** Whether it is all. */
    public boolean isWhole() {
        return of == 1;
    }
}
