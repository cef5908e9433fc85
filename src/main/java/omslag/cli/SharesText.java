package omslag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import omslag.experiment.Shares;
import omslag.measure.Scope;
import omslag.scenario.Mixture;
import omslag.statistics.Interval;
import omslag.text.Texts;

/**
 * A division of a difference in words and numbers.
 *
 * @param texts the language
 */
record SharesText(Texts texts) {
    /** The largest number has four digits at least; all others have as many decimals, so that a reader can add them up. */
    private static final double THOUSAND = 1000;

    private static final int MOST_DECIMALS = 12;

    /** Differences of one group that are named. */
    private static final int NAMED = 6;

    private static final double ROUNDING = 1e-9;

    /** The lines of it. */
    List<String> lines(Shares shares) {
        String name = texts.get("indicator." + shares.indicator().id() + ".name");
        if (!shares.scope().equals(Scope.ALL)) {
            name += " (" + texts.get("kind." + shares.scope().id()) + ")";
        }
        if (shares.total().n() == 0 || shares.n() == 0) {
            return List.of(texts.get("why.undefined", name, shares.quarter(), shares.b(), shares.a()));
        }
        int decimals = decimals(shares);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "headline.difference",
                name,
                shares.quarter(),
                shares.b(),
                shares.a(),
                number(shares.total().mean(), decimals),
                interval(shares.total().interval(), decimals),
                shares.total().n(),
                texts.get(
                        shares.total().distinguishable() ? "headline.distinguishable" : "headline.indistinguishable")));
        int players = shares.shares().size();
        lines.add(texts.get(
                shares.sampled() ? "why.sampled" : players == 1 ? "why.one" : "why.exact",
                players,
                shares.n(),
                shares.total().n()));
        for (Shares.Share share : shares.bySize()) {
            lines.add("- " + sentence(share, shares.sampled(), decimals));
        }
        lines.add("- " + remainder(shares, decimals));
        return lines;
    }

    private String sentence(Shares.Share share, boolean sampled, int decimals) {
        String player = player(share.player());
        if (share.value() == 0) {
            return texts.get("why.nothing", player);
        }
        String size = number(Math.abs(share.value()), decimals);
        String between = interval(share.interval(), decimals);
        String text = texts.get(share.value() > 0 ? "why.raises" : "why.lowers", player, size, between);
        if (sampled && Double.isFinite(share.samplingError())) {
            text += texts.get("why.sampling-error", number(share.samplingError(), decimals));
        }
        return share.interval().excludesZero() ? text : text + texts.get("why.indistinguishable");
    }

    private String remainder(Shares shares, int decimals) {
        String sum = number(shares.sum(), decimals);
        if (Math.abs(shares.remainder()) <= ROUNDING) {
            return texts.get("why.no-remainder", sum);
        }
        String left = number(shares.remainder(), decimals);
        return texts.get("why.remainder", sum, left, shares.total().n(), shares.n());
    }

    /** Settings with their values in both scenarios. */
    private String player(Mixture.Group group) {
        if (group.differences().isEmpty()) {
            return texts.get("why.timeline", group.id());
        }
        String values = group.differences().stream()
                .limit(NAMED)
                .map(difference -> value(group, difference))
                .collect(Collectors.joining(", "));
        int more = group.differences().size() - NAMED;
        return group.id() + " (" + values + (more > 0 ? texts.get("why.more", more) : "") + ")";
    }

    private String value(Mixture.Group group, Mixture.Difference difference) {
        String path = difference.path();
        String prefix = group.id() + ".";
        String name =
                path.equals(group.id()) ? "" : (path.startsWith(prefix) ? path.substring(prefix.length()) : path) + " ";
        return name + said(difference.a()) + " → " + said(difference.b());
    }

    private String said(String value) {
        return value.isEmpty() ? texts.get("why.unsaid") : value;
    }

    private String interval(Interval interval, int decimals) {
        return Double.isNaN(interval.low())
                ? texts.get("headline.no-interval")
                : texts.get("headline.interval", number(interval.low(), decimals), number(interval.high(), decimals));
    }

    /** A number; one that is rounded to zero has no sign. */
    private String number(double value, int decimals) {
        String text = texts.number(Math.abs(value), decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && !zero ? "-" + text : text;
    }

    private static int decimals(Shares shares) {
        double largest = Math.abs(shares.total().mean());
        for (Shares.Share share : shares.shares()) {
            largest = Math.max(largest, Math.abs(share.value()));
        }
        int decimals = 0;
        for (double limit = THOUSAND; largest > 0 && largest < limit && decimals < MOST_DECIMALS; limit /= 10) {
            decimals++;
        }
        return decimals;
    }
}
