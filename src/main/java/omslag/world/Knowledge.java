package omslag.world;

import java.util.Arrays;
import omslag.term.Challenge;
import omslag.term.Holder;

/**
 * What there is to know about society, and who can use it: for each holder and domain usable data, which is coverage times
 * accuracy and timeliness, from 0 nothing to 1 all there is to know. With it go the sources that have a state of their own,
 * and what organisations have of citizens' data: evidence, and errors by bias.
 */
public final class Knowledge {
    private static final int DOMAINS = Challenge.values().length;

    private final double[][][] usable;
    private final double[][] mean = new double[Holder.values().length][DOMAINS];
    private final double[] devices = new double[DOMAINS];
    private final double[][] evidence;
    private final double[][] startEvidence;
    private final double[][] misled;
    private final double[] givers;
    private final double[] accepted;
    private double registers;
    private double access;

    /** With nothing known in this many places, to this many organisations. */
    public Knowledge(int places, int organisations) {
        usable = new double[Holder.values().length][DOMAINS][places];
        evidence = new double[DOMAINS][organisations];
        startEvidence = new double[DOMAINS][organisations];
        misled = new double[DOMAINS][organisations];
        givers = new double[organisations];
        accepted = new double[organisations];
        Arrays.fill(accepted, 1);
    }

    private Knowledge(Knowledge other) {
        this(other.usable[0][0].length, other.givers.length);
        for (int h = 0; h < usable.length; h++) {
            copy(other.usable[h], usable[h]);
        }
        copy(other.mean, mean);
        copy(other.evidence, evidence);
        copy(other.startEvidence, startEvidence);
        copy(other.misled, misled);
        copy(new double[][] {other.devices, other.givers, other.accepted}, new double[][] {devices, givers, accepted});
        registers = other.registers;
        access = other.access;
    }

    /** An independent copy. */
    public Knowledge copy() {
        return new Knowledge(this);
    }

    /** What a holder can use of a domain in a place. */
    public double of(Holder holder, Challenge domain, int place) {
        return usable[holder.ordinal()][domain.ordinal()][place];
    }

    /** What a holder can use of a domain, mean over residents. */
    public double of(Holder holder, Challenge domain) {
        return mean[holder.ordinal()][domain.ordinal()];
    }

    /** Coverage, before overlap, that the registers and networks of the start give government everywhere. */
    public double registers() {
        return registers;
    }

    /** Coverage, before overlap, that devices of society at large give platforms. */
    public double devices(Challenge domain) {
        return devices[domain.ordinal()];
    }

    /** The share of what platforms know that is open to government. */
    public double access() {
        return access;
    }

    /** What citizens whom an organisation serves can prove of a domain beyond what they could at the start, 0 to 1. */
    public double evidence(int organisation, Challenge domain) {
        return Math.max(0, evidence[domain.ordinal()][organisation] - startEvidence[domain.ordinal()][organisation]);
    }

    /** Share of the decisions on a domain that an organisation gets wrong because it knows from biased data. */
    public double misled(int organisation, Challenge domain) {
        return misled[domain.ordinal()][organisation];
    }

    /** Residents whose data an organisation takes in, a domain of a resident counted as one. */
    public double givers(int organisation) {
        return givers[organisation];
    }

    /** The part of what it would take in that an organisation has the money for. */
    public double accepted(int organisation) {
        return accepted[organisation];
    }

    /** Changes what a holder can use of a domain in a place. */
    public void know(Holder holder, Challenge domain, int place, double share) {
        usable[holder.ordinal()][domain.ordinal()][place] = share;
    }

    /** Government begins with registers and networks of this coverage. */
    public void register(double coverage) {
        registers = coverage;
    }

    /** Devices of society tell platforms more or less. */
    public void equip(Challenge domain, double coverage) {
        devices[domain.ordinal()] = coverage;
    }

    /** Platforms open this share of what they know to government. */
    public void open(double share) {
        access = share;
    }

    /** An organisation learns how far citizens' data reach those it serves. */
    public void inform(int organisation, Challenge domain, double citizensKnow, double biasedShare) {
        evidence[domain.ordinal()][organisation] = citizensKnow;
        misled[domain.ordinal()][organisation] = biasedShare;
    }

    /** Residents offer an organisation their data. */
    public void give(int organisation, double residents) {
        givers[organisation] = residents;
    }

    /** An organisation takes in this part of what it would. */
    public void accept(int organisation, double part) {
        accepted[organisation] = part;
    }

    /** Keeps what citizens can prove as that of the start. */
    public void markStart() {
        copy(evidence, startEvidence);
    }

    /** Adds up what is known over places. */
    public void count(Citizens citizens) {
        for (int h = 0; h < mean.length; h++) {
            for (int d = 0; d < DOMAINS; d++) {
                double sum = 0;
                double people = 0;
                for (int p = 0; p < citizens.places(); p++) {
                    sum += citizens.residents(p) * usable[h][d][p];
                    people += citizens.residents(p);
                }
                mean[h][d] = people == 0 ? 0 : sum / people;
            }
        }
    }

    private static void copy(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, from[i].length);
        }
    }
}
