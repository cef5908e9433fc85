package omslag.world;

/** Copies of numbers in rows, all the way down, for the copy of a world. */
final class Copies {
    private Copies() {}

    static double[][] of(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /** Writes numbers over others of the same shape. */
    static void over(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    static void over(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            over(from[i], to[i]);
        }
    }

    static void over(double[][][] from, double[][][] to) {
        for (int i = 0; i < from.length; i++) {
            over(from[i], to[i]);
        }
    }

    static void over(float[][] from, float[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, from[i].length);
        }
    }

    /** Writes a stretch of some columns over one of others. */
    static void columns(double[][] from, int place, double[][] to, int toPlace, int length) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], place, to[i], toPlace, length);
        }
    }

    static void over(byte[] from, byte[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    static void over(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    static void over(boolean[] from, boolean[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
