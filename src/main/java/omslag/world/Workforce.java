package omslag.world;

import java.util.Arrays;
import omslag.term.Task;

/** The employees of an organisation, in FTE by task and by age, their skill, and its place on the labour market. */
public final class Workforce {
    /** The age groups: under 35, 35 to 55, over 55. */
    public static final int AGES = 3;

    private static final Task[] TASK = Task.values();

    private static final int TASKS = TASK.length;

    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private WorkforceTable table;

    /** Its place in the columns. */
    private int at;

    /** With no employees. */
    public Workforce() {
        table = new WorkforceTable(1);
    }

    private Workforce(WorkforceTable table, int at, Surplus surplus) {
        this.table = table;
        this.at = at;
        this.surplus = surplus;
    }

    private Surplus surplus = new Surplus();

    /** Employees doing a task. */
    public double staff(Task task) {
        return table.staff[cell(task.ordinal())];
    }

    /** Employees doing a task at the start. */
    public double startStaff(Task task) {
        return table.startStaff[cell(task.ordinal())];
    }

    /** Posts for a task at the start. */
    public double startPosts(Task task) {
        return table.startPosts[cell(task.ordinal())];
    }

    /** Established posts for a task. */
    public double posts(Task task) {
        return table.posts[cell(task.ordinal())];
    }

    /** The skill of those who do a task, 0 to 1. */
    public double skill(Task task) {
        return table.skill[cell(task.ordinal())];
    }

    /** Employees of an age group: 0 under 35, 1 from 35 to 55, 2 over 55. */
    public double ages(int group) {
        return table.ages[at * AGES + group];
    }

    /** All employees. */
    public double total() {
        double sum = 0;
        int end = (at + 1) * TASKS;
        for (int i = at * TASKS; i < end; i++) {
            sum += table.staff[i];
        }
        return sum;
    }

    /** All established posts. */
    public double totalPosts() {
        double sum = 0;
        int end = (at + 1) * TASKS;
        for (int i = at * TASKS; i < end; i++) {
            sum += table.posts[i];
        }
        return sum;
    }

    /** Who were hired in this quarter. */
    public double hired() {
        return table.hired[at];
    }

    /** Who left in this quarter. */
    public double left() {
        return table.left[at];
    }

    /** Who left in this quarter and were under 35. */
    public double youngLeft() {
        return table.youngLeft[at];
    }

    /** Hired from outside. */
    public double external() {
        return table.external[at];
    }

    /** Open vacancies at the start of the quarter. */
    public double vacancies() {
        return table.vacancies[at];
    }

    /** Qualified applications in this quarter. */
    public double applications() {
        return table.applications[at];
    }

    /** Share of offers accepted in this quarter. */
    public double acceptance() {
        return table.acceptance[at];
    }

    /** Share of the vacancies that were filled in this quarter. */
    public double fillRate() {
        return table.fillRate[at];
    }

    /** Training days a year for each employee in this quarter. */
    public double trainingDays() {
        return table.trainingDays[at];
    }

    /** Employees above the posts of their task. */
    public double displaced() {
        return table.displaced[at];
    }

    /** Employees whose work has gone. */
    public Surplus surplus() {
        return surplus;
    }

    /** Employees who do a task and hold a post. */
    public double atWork(Task task) {
        return table.staff[cell(task.ordinal())] - surplus.of(task);
    }

    /** Posts for a task that nobody holds. */
    public double vacant(Task task) {
        return Math.max(0, posts(task) - atWork(task));
    }

    /** Posts for a task that were taken away in this quarter. */
    public double cut(Task task) {
        return table.cut[cell(task.ordinal())];
    }

    /** Posts for a task that were added in this quarter. */
    public double made(Task task) {
        return table.made[cell(task.ordinal())];
    }

    /** Puts the first employees in place, among the posts there are. */
    public void employ(Task task, double fte, double established, double theirSkill) {
        table.staff[cell(task.ordinal())] = fte;
        table.startStaff[cell(task.ordinal())] = fte;
        table.startPosts[cell(task.ordinal())] = established;
        table.posts[cell(task.ordinal())] = established;
        table.skill[cell(task.ordinal())] = theirSkill;
    }

    /** All employees at the start. */
    public double totalAtStart() {
        double sum = 0;
        int end = (at + 1) * TASKS;
        for (int i = at * TASKS; i < end; i++) {
            sum += table.startStaff[i];
        }
        return sum;
    }

    /** Divides the employees over the age groups. */
    public void divideByAge(double young, double old) {
        double total = total();
        table.ages[at * AGES] = young * total;
        table.ages[at * AGES + 1] = (1 - young - old) * total;
        table.ages[at * AGES + 2] = old * total;
    }

    /** Changes the posts of a task; never below zero. */
    public void changePosts(Task task, double by) {
        int t = task.ordinal();
        double before = table.posts[cell(t)];
        table.posts[cell(t)] = Math.max(0, before + by);
        table.cut[cell(t)] += Math.max(0, before - table.posts[cell(t)]);
        table.made[cell(t)] += Math.max(0, table.posts[cell(t)] - before);
    }

    /** Opens the books of a quarter. */
    public void open() {
        table.hired[at] = 0;
        table.left[at] = 0;
        table.youngLeft[at] = 0;
        Arrays.fill(table.cut, at * TASKS, (at + 1) * TASKS, 0);
        Arrays.fill(table.made, at * TASKS, (at + 1) * TASKS, 0);
    }

    /** The work of employees goes: they keep their job and lose their post. */
    public void lose(Task task, double fte) {
        surplus.change(task, Math.min(fte, atWork(task)));
    }

    /** Employees without a post get one for another task, where they begin with part of their skill, or for their own. */
    public void place(Task from, Task to, double fte, double keptSkill) {
        double placed = Math.min(fte, surplus.of(from));
        surplus.change(from, -placed);
        if (from != to) {
            retrain(from, to, placed, keptSkill);
        }
    }

    /** Employees are retrained for another task. */
    public void retrain(Task from, Task to, double fte, double keptSkill) {
        reassign(from, to, fte, keptSkill);
        surplus.countRetrained(fte);
    }

    /** Employees without a post are dismissed, of all ages alike. */
    public void dismiss(Task task, double fte) {
        double total = total();
        double gone = Math.min(fte, surplus.of(task));
        if (gone <= 0) {
            return;
        }
        surplus.change(task, -gone);
        surplus.countRedundant(gone);
        table.staff[cell(task.ordinal())] -= gone;
        for (int a = 0; a < AGES; a++) {
            table.ages[at * AGES + a] -= gone * table.ages[at * AGES + a] / total;
        }
        table.left[at] += gone;
    }

    /**
     * Lets employees of an age group leave.
     *
     * @param group the age group
     * @param fte how many leave
     * @param legacyWeight how much more often those who keep up old systems are among them, against others
     */
    public void leave(int group, double fte, double legacyWeight) {
        int legacy = Task.LEGACY_IT.ordinal();
        double total = total() + (legacyWeight - 1) * table.staff[cell(legacy)];
        double gone = Math.min(fte, table.ages[at * AGES + group]);
        double took = 0;
        for (int t = 0; t < TASKS; t++) {
            double weight = t == legacy ? legacyWeight : 1;
            double less = total == 0 ? 0 : Math.min(table.staff[cell(t)], gone * weight * table.staff[cell(t)] / total);
            if (table.staff[cell(t)] > 0) {
                surplus.keep(TASK[t], 1 - less / table.staff[cell(t)]);
            }
            table.staff[cell(t)] -= less;
            took += less;
        }
        table.ages[at * AGES + group] -= took;
        table.left[at] += took;
        table.youngLeft[at] += group == 0 ? took : 0;
    }

    /** Hires employees for a task, with the skill they bring. */
    public void hire(Task task, double fte, double theirSkill, double young) {
        int t = task.ordinal();
        if (fte <= 0) {
            return;
        }
        table.skill[cell(t)] =
                (table.skill[cell(t)] * table.staff[cell(t)] + theirSkill * fte) / (table.staff[cell(t)] + fte);
        table.staff[cell(t)] += fte;
        table.ages[at * AGES] += young * fte;
        table.ages[at * AGES + 1] += (1 - young) * fte;
        table.hired[at] += fte;
    }

    /** Moves employees from one task to another, where they begin with part of their skill. */
    public void reassign(Task from, Task to, double fte, double keptSkill) {
        double moved = Math.min(fte, staff(from));
        int t = to.ordinal();
        if (moved <= 0) {
            return;
        }
        table.skill[cell(t)] = (table.skill[cell(t)] * table.staff[cell(t)] + keptSkill * skill(from) * moved)
                / (table.staff[cell(t)] + moved);
        table.staff[cell(t)] += moved;
        table.staff[cell(from.ordinal())] -= moved;
    }

    /** Lets employees grow older: part of each age group moves to the next. */
    public void age(double youngShare, double middleShare) {
        double toMiddle = table.ages[at * AGES] * youngShare;
        double toOld = table.ages[at * AGES + 1] * middleShare;
        table.ages[at * AGES] -= toMiddle;
        table.ages[at * AGES + 1] += toMiddle - toOld;
        table.ages[at * AGES + 2] += toOld;
    }

    /** Changes the skill of those who do a task. */
    public void learn(Task task, double newSkill) {
        table.skill[cell(task.ordinal())] = newSkill;
    }

    /** Notes what the labour market brought. */
    public void recruit(double open, double applied, double accepted, double filled) {
        table.vacancies[at] = open;
        table.applications[at] = applied;
        table.acceptance[at] = accepted;
        table.fillRate[at] = filled;
    }

    /** Notes who were hired from outside. */
    public void hireOut(double fte) {
        table.external[at] = fte;
    }

    /** Notes the training of this quarter. */
    public void train(double daysAYear) {
        table.trainingDays[at] = daysAYear;
    }

    /** Notes who stand above the posts of their task. */
    public void displace(double fte) {
        table.displaced[at] = fte;
    }

    /** The place of a task of it in the columns. */
    private int cell(int task) {
        return at * TASKS + task;
    }

    /** Its numbers move to a place in these columns. */
    void move(WorkforceTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Workforce copy(Twins twins) {
        return new Workforce(twins.of(table, WorkforceTable::copy), at, surplus.copy(twins));
    }
}
