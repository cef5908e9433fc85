package omslag.world;

import java.util.Arrays;
import omslag.term.Philosophy;
import omslag.term.Wave;

/** Boards of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class BoardTable {
    static final int PHILOSOPHIES = Philosophy.values().length;
    static final int WAVES = Wave.values().length;

    final double[] trait;
    final double[] stewardship;
    final double[] ethics;
    final double[] attention;
    final double[] polity;
    final double[] blindSpot;
    final double[] appointed;
    final double[] usualWorth;
    final double[] belief;
    final double[] philosophy;
    final double[] character;

    private final int organisations;

    /** Of this many organisations. */
    BoardTable(int organisations) {
        this.organisations = organisations;
        trait = new double[organisations];
        stewardship = new double[organisations];
        ethics = new double[organisations];
        attention = new double[organisations];
        polity = new double[organisations];
        blindSpot = new double[organisations];
        appointed = new double[organisations];
        usualWorth = new double[organisations];
        belief = new double[organisations * WAVES];
        philosophy = new double[organisations * PHILOSOPHIES];
        character = new double[organisations * PHILOSOPHIES];
        Arrays.fill(attention, 1);
        Arrays.fill(polity, Board.START_POLITY);
        Arrays.fill(blindSpot, Board.START_BLIND_SPOT);
        Arrays.fill(usualWorth, 1);
    }

    /** Takes over organisations of other columns. */
    void take(BoardTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        System.arraycopy(other.belief, from * WAVES, belief, to * WAVES, many * WAVES);
        Copies.columns(
                other.byPhilosophies(), from * PHILOSOPHIES, byPhilosophies(), to * PHILOSOPHIES, many * PHILOSOPHIES);
    }

    private double[][] numbers() {
        return new double[][] {trait, stewardship, ethics, attention, polity, blindSpot, appointed, usualWorth};
    }

    private double[][] byPhilosophies() {
        return new double[][] {philosophy, character};
    }

    /** Columns that have nothing in common with these. */
    BoardTable copy() {
        BoardTable copy = new BoardTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
