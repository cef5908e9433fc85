package omslag.world;

import omslag.term.Landscape;

/**
 * The systems of many organisations in columns, one for each quantity, as in {@link WorkTable}; what the quantities mean
 * stands at {@link Estate}.
 */
final class EstateTable {
    final double[] value;
    final double[] age;
    final double[] core;
    final double[] debt;
    final double[] coupling;
    final double[] goLive;
    final double[] fresh;
    final double[] full;
    final double[][] part;
    final int[] vendor;
    final Project[] project;

    /** With this many systems, all of them empty. */
    EstateTable(int systems) {
        value = new double[systems];
        age = new double[systems];
        core = new double[systems];
        debt = new double[systems];
        coupling = new double[systems];
        goLive = new double[systems];
        fresh = new double[systems];
        full = new double[systems];
        part = new double[Landscape.values().length][systems];
        vendor = new int[systems];
        project = new Project[systems];
    }

    /** Takes over systems of other columns, with the projects on them. */
    void take(EstateTable other, int from, int to, int systems) {
        Copies.columns(other.columns(), from, columns(), to, systems);
        Copies.columns(other.part, from, part, to, systems);
        System.arraycopy(other.vendor, from, vendor, to, systems);
        System.arraycopy(other.project, from, project, to, systems);
    }

    private double[][] columns() {
        return new double[][] {value, age, core, debt, coupling, goLive, fresh, full};
    }

    /** Columns that have nothing in common with these. */
    EstateTable copy() {
        EstateTable copy = new EstateTable(value.length);
        copy.take(this, 0, 0, value.length);
        for (int j = 0; j < project.length; j++) {
            Project running = project[j];
            copy.project[j] = running == null ? null : running.copy();
        }
        return copy;
    }
}
