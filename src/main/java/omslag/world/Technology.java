package omslag.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import omslag.term.Wave;

/** The innovations there are, how mature and how dear they are, and what the media expect of them. */
public final class Technology {
    private final List<Innovation> innovations = new ArrayList<>();
    private final List<Innovation> shown = Collections.unmodifiableList(innovations);
    private Innovation[] numbered = new Innovation[0];
    private final double[] hype = new double[Wave.values().length];
    private final int[] announcements = new int[Wave.values().length];
    private int[] successor = new int[0];
    private boolean[] everywhere = new boolean[0];
    private boolean[] viable = new boolean[0];
    private boolean[] algorithm = new boolean[0];
    private Nature[] nature = new Nature[0];
    private double[] maturity = new double[0];
    private double[] price = new double[0];

    /** All innovations, in order of arrival. */
    public List<Innovation> innovations() {
        return shown;
    }

    /** How many innovations there are. */
    public int count() {
        return numbered.length;
    }

    /** The innovation with this number, the place in the order of arrival. */
    public Innovation innovation(int number) {
        return numbered[number];
    }

    /** Whether an innovation works. */
    public boolean viable(int innovation) {
        return viable[innovation];
    }

    /** Whether an innovation decides by data, so that it can be flawed. */
    public boolean algorithm(int innovation) {
        return algorithm[innovation];
    }

    /** What kind of innovation it is. */
    public Nature nature(int innovation) {
        return nature[innovation];
    }

    /** How mature an innovation is, 0 to 1. */
    public double maturity(int innovation) {
        return maturity[innovation];
    }

    /** The next generation of an innovation; -1 when there is none. */
    public int successor(int innovation) {
        return successor[innovation];
    }

    /** Whether the use by a national body serves everyone. */
    public boolean everywhere(int innovation) {
        return everywhere[innovation];
    }

    /** Its cost against that at the start of the run. */
    public double price(int innovation) {
        return price[innovation];
    }

    /** What the media expect of a wave, 0 to 1. */
    public double hype(Wave wave) {
        return hype[wave.ordinal()];
    }

    /** Pilots, awards and claims of this quarter so far. */
    public int announcements(Wave wave) {
        return announcements[wave.ordinal()];
    }

    /** An innovation becomes available. */
    public void arrive(Innovation innovation) {
        innovations.add(innovation);
        numbered = innovations.toArray(numbered);
        viable = Arrays.copyOf(viable, innovations.size());
        viable[innovations.size() - 1] = innovation.viable();
        algorithm = Arrays.copyOf(algorithm, innovations.size());
        algorithm[innovations.size() - 1] = innovation.algorithm();
        nature = Arrays.copyOf(nature, innovations.size());
        nature[innovations.size() - 1] = innovation.nature();
        successor = Arrays.copyOf(successor, innovations.size());
        everywhere = Arrays.copyOf(everywhere, innovations.size());
        successor[innovations.size() - 1] = -1;
        for (int k = 0; k < innovations.size() - 1; k++) {
            if (innovations.get(k).id().equals(innovation.nature().terms().succeeds())) {
                successor[k] = innovations.size() - 1;
            }
        }
        maturity = Arrays.copyOf(maturity, innovations.size());
        price = Arrays.copyOf(price, innovations.size());
        price[innovations.size() - 1] = 1;
    }

    /** The use by a national body serves everyone from now on, or no more. */
    public void serve(int innovation, boolean everyone) {
        everywhere[innovation] = everyone;
    }

    /** An innovation becomes more mature and cheaper. */
    public void develop(int innovation, double newMaturity, double newPrice) {
        maturity[innovation] = newMaturity;
        price[innovation] = newPrice;
    }

    /** Media expectation changes; the announcements that moved it are forgotten. */
    public void expect(Wave wave, double expectation) {
        hype[wave.ordinal()] = expectation;
        announcements[wave.ordinal()] = 0;
    }

    /** Somebody announces something. */
    public void announce(Wave wave) {
        announcements[wave.ordinal()]++;
    }

    /** A copy that has nothing in common with this one. */
    Technology copy() {
        Technology copy = new Technology();
        copy.innovations.addAll(innovations);
        copy.numbered = numbered.clone();
        copy.viable = viable.clone();
        copy.algorithm = algorithm.clone();
        copy.nature = nature.clone();
        Copies.over(hype, copy.hype);
        Copies.over(announcements, copy.announcements);
        copy.successor = successor.clone();
        copy.everywhere = everywhere.clone();
        copy.maturity = maturity.clone();
        copy.price = price.clone();
        return copy;
    }
}
