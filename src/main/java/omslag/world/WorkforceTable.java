package omslag.world;

import omslag.term.Task;

/** The employees of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class WorkforceTable {
    static final int TASKS = Task.values().length;

    static final int AGES = Workforce.AGES;

    final double[] hired;
    final double[] left;
    final double[] youngLeft;
    final double[] external;
    final double[] vacancies;
    final double[] applications;
    final double[] acceptance;
    final double[] fillRate;
    final double[] trainingDays;
    final double[] displaced;
    final double[] staff;
    final double[] startStaff;
    final double[] startPosts;
    final double[] posts;
    final double[] skill;
    final double[] cut;
    final double[] made;
    final double[] ages;

    private final int organisations;

    /** Of this many organisations. */
    WorkforceTable(int organisations) {
        this.organisations = organisations;
        hired = new double[organisations];
        left = new double[organisations];
        youngLeft = new double[organisations];
        external = new double[organisations];
        vacancies = new double[organisations];
        applications = new double[organisations];
        acceptance = new double[organisations];
        fillRate = new double[organisations];
        trainingDays = new double[organisations];
        displaced = new double[organisations];
        staff = new double[organisations * TASKS];
        startStaff = new double[organisations * TASKS];
        startPosts = new double[organisations * TASKS];
        posts = new double[organisations * TASKS];
        skill = new double[organisations * TASKS];
        cut = new double[organisations * TASKS];
        made = new double[organisations * TASKS];
        ages = new double[organisations * AGES];
    }

    /** Takes over organisations of other columns. */
    void take(WorkforceTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
        Copies.columns(other.byTasks(), from * TASKS, byTasks(), to * TASKS, many * TASKS);
        System.arraycopy(other.ages, from * AGES, ages, to * AGES, many * AGES);
    }

    private double[][] numbers() {
        return new double[][] {
            hired, left, youngLeft, external, vacancies, applications, acceptance, fillRate, trainingDays, displaced
        };
    }

    private double[][] byTasks() {
        return new double[][] {staff, startStaff, startPosts, posts, skill, cut, made};
    }

    /** Columns that have nothing in common with these. */
    WorkforceTable copy() {
        WorkforceTable copy = new WorkforceTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
