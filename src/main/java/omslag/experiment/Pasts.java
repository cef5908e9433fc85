package omslag.experiment;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.unit.Quarter;

/**
 * Which scenarios of a plan have the same past: the same government and settings at the start, and the same turns up to a
 * date. What a scenario is called, asks or writes does not matter.
 *
 * <p>Having a quarter of past in common is an equivalence, so scenarios fall into families.
 */
public final class Pasts {
    private Pasts() {}

    /**
     * Scenarios with a past in common.
     *
     * @param arms their numbers in the plan, two or more
     * @param until the last quarter that all of them share
     */
    public record Family(List<Integer> arms, Quarter until) {
        /** Two or more. */
        public Family {
            arms = List.copyOf(arms);
        }
    }

    /** The families of more than one scenario, in the order of the plan. */
    public static List<Family> of(List<Arm> arms) {
        List<Family> families = new ArrayList<>();
        int[] family = families(arms);
        for (int f = 0; f < family.length; f++) {
            List<Integer> members = new ArrayList<>();
            for (int a = 0; a < family.length; a++) {
                if (family[a] == f) {
                    members.add(a);
                }
            }
            if (members.size() > 1) {
                families.add(new Family(
                        members, split(members.stream().map(arms::get).toList()).plus(-1)));
            }
        }
        return families;
    }

    /** For each scenario the number of the first one with which it has a past in common, which may be its own. */
    static int[] families(List<Arm> arms) {
        int[] family = new int[arms.size()];
        for (int a = 0; a < family.length; a++) {
            family[a] = a;
            for (int b = a - 1; b >= 0; b--) {
                family[a] = shared(arms.get(b), arms.get(a)) ? family[b] : family[a];
            }
        }
        return family;
    }

    private static boolean shared(Arm a, Arm b) {
        return split(a, b).compareTo(a.course().settings().period().start()) > 0;
    }

    /** The first quarter at which some of these scenarios are not like the first. */
    static Quarter split(List<Arm> arms) {
        Quarter first = split(arms.get(0), arms.get(0));
        for (Arm arm : arms) {
            Quarter here = split(arms.get(0), arm);
            first = here.compareTo(first) < 0 ? here : first;
        }
        return first;
    }

    /**
     * The first quarter at which two scenarios differ: that of the start when their pasts have nothing in common, the one
     * after the end when they never differ.
     */
    static Quarter split(Arm a, Arm b) {
        Settings start = a.course().settings();
        if (!start.equals(b.course().settings()) || !a.pack().equals(b.pack())) {
            return start.period().start();
        }
        Quarter split = start.period().end().plus(1);
        List<Course.Turn> one = a.course().turns();
        List<Course.Turn> other = b.course().turns();
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        for (List<Course.Turn> turns : List.of(one, other)) {
            if (same < turns.size() && turns.get(same).at().compareTo(split) < 0) {
                split = turns.get(same).at();
            }
        }
        return split;
    }
}
