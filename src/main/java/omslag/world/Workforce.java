package omslag.world;

import java.util.Arrays;
import omslag.term.Task;

/** The employees of an organisation, in FTE by task and by age, their skill, and its place on the labour market. */
public final class Workforce {
    /** The age groups: under 35, 35 to 55, over 55. */
    public static final int AGES = 3;

    private static final Task[] TASK = Task.values();

    private static final int TASKS = TASK.length;

    private final double[] staff = new double[TASKS];
    private final double[] startStaff = new double[TASKS];
    private final double[] startPosts = new double[TASKS];
    private final double[] posts = new double[TASKS];
    private final double[] skill = new double[TASKS];
    private final double[] ages = new double[AGES];
    private double hired;
    private double left;
    private double youngLeft;
    private double external;
    private double vacancies;
    private double applications;
    private double acceptance;
    private double fillRate;
    private double trainingDays;
    private double displaced;
    private final double[] cut = new double[TASKS];
    private final double[] made = new double[TASKS];
    private Surplus surplus = new Surplus();

    /** Employees doing a task. */
    public double staff(Task task) {
        return staff[task.ordinal()];
    }

    /** Employees doing a task at the start. */
    public double startStaff(Task task) {
        return startStaff[task.ordinal()];
    }

    /** Posts for a task at the start. */
    public double startPosts(Task task) {
        return startPosts[task.ordinal()];
    }

    /** Established posts for a task. */
    public double posts(Task task) {
        return posts[task.ordinal()];
    }

    /** The skill of those who do a task, 0 to 1. */
    public double skill(Task task) {
        return skill[task.ordinal()];
    }

    /** Employees of an age group: 0 under 35, 1 from 35 to 55, 2 over 55. */
    public double ages(int group) {
        return ages[group];
    }

    /** All employees. */
    public double total() {
        double sum = 0;
        for (double s : staff) {
            sum += s;
        }
        return sum;
    }

    /** All established posts. */
    public double totalPosts() {
        double sum = 0;
        for (double p : posts) {
            sum += p;
        }
        return sum;
    }

    /** Who were hired in this quarter. */
    public double hired() {
        return hired;
    }

    /** Who left in this quarter. */
    public double left() {
        return left;
    }

    /** Who left in this quarter and were under 35. */
    public double youngLeft() {
        return youngLeft;
    }

    /** Hired from outside. */
    public double external() {
        return external;
    }

    /** Open vacancies at the start of the quarter. */
    public double vacancies() {
        return vacancies;
    }

    /** Qualified applications in this quarter. */
    public double applications() {
        return applications;
    }

    /** Share of offers accepted in this quarter. */
    public double acceptance() {
        return acceptance;
    }

    /** Share of the vacancies that were filled in this quarter. */
    public double fillRate() {
        return fillRate;
    }

    /** Training days a year for each employee in this quarter. */
    public double trainingDays() {
        return trainingDays;
    }

    /** Employees above the posts of their task. */
    public double displaced() {
        return displaced;
    }

    /** Employees whose work has gone. */
    public Surplus surplus() {
        return surplus;
    }

    /** Employees who do a task and hold a post. */
    public double atWork(Task task) {
        return staff[task.ordinal()] - surplus.of(task);
    }

    /** Posts for a task that nobody holds. */
    public double vacant(Task task) {
        return Math.max(0, posts(task) - atWork(task));
    }

    /** Posts for a task that were taken away in this quarter. */
    public double cut(Task task) {
        return cut[task.ordinal()];
    }

    /** Posts for a task that were added in this quarter. */
    public double made(Task task) {
        return made[task.ordinal()];
    }

    /** Puts the first employees in place, among the posts there are. */
    public void employ(Task task, double fte, double established, double theirSkill) {
        staff[task.ordinal()] = fte;
        startStaff[task.ordinal()] = fte;
        startPosts[task.ordinal()] = established;
        posts[task.ordinal()] = established;
        skill[task.ordinal()] = theirSkill;
    }

    /** All employees at the start. */
    public double totalAtStart() {
        double sum = 0;
        for (double s : startStaff) {
            sum += s;
        }
        return sum;
    }

    /** Divides the employees over the age groups. */
    public void divideByAge(double young, double old) {
        double total = total();
        ages[0] = young * total;
        ages[1] = (1 - young - old) * total;
        ages[2] = old * total;
    }

    /** Changes the posts of a task; never below zero. */
    public void changePosts(Task task, double by) {
        int t = task.ordinal();
        double before = posts[t];
        posts[t] = Math.max(0, before + by);
        cut[t] += Math.max(0, before - posts[t]);
        made[t] += Math.max(0, posts[t] - before);
    }

    /** Opens the books of a quarter. */
    public void open() {
        hired = 0;
        left = 0;
        youngLeft = 0;
        Arrays.fill(cut, 0);
        Arrays.fill(made, 0);
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
        staff[task.ordinal()] -= gone;
        for (int a = 0; a < AGES; a++) {
            ages[a] -= gone * ages[a] / total;
        }
        left += gone;
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
        double total = total() + (legacyWeight - 1) * staff[legacy];
        double gone = Math.min(fte, ages[group]);
        double took = 0;
        for (int t = 0; t < TASKS; t++) {
            double weight = t == legacy ? legacyWeight : 1;
            double less = total == 0 ? 0 : Math.min(staff[t], gone * weight * staff[t] / total);
            if (staff[t] > 0) {
                surplus.keep(TASK[t], 1 - less / staff[t]);
            }
            staff[t] -= less;
            took += less;
        }
        ages[group] -= took;
        left += took;
        youngLeft += group == 0 ? took : 0;
    }

    /** Hires employees for a task, with the skill they bring. */
    public void hire(Task task, double fte, double theirSkill, double young) {
        int t = task.ordinal();
        if (fte <= 0) {
            return;
        }
        skill[t] = (skill[t] * staff[t] + theirSkill * fte) / (staff[t] + fte);
        staff[t] += fte;
        ages[0] += young * fte;
        ages[1] += (1 - young) * fte;
        hired += fte;
    }

    /** Moves employees from one task to another, where they begin with part of their skill. */
    public void reassign(Task from, Task to, double fte, double keptSkill) {
        double moved = Math.min(fte, staff(from));
        int t = to.ordinal();
        if (moved <= 0) {
            return;
        }
        skill[t] = (skill[t] * staff[t] + keptSkill * skill(from) * moved) / (staff[t] + moved);
        staff[t] += moved;
        staff[from.ordinal()] -= moved;
    }

    /** Lets employees grow older: part of each age group moves to the next. */
    public void age(double youngShare, double middleShare) {
        double toMiddle = ages[0] * youngShare;
        double toOld = ages[1] * middleShare;
        ages[0] -= toMiddle;
        ages[1] += toMiddle - toOld;
        ages[2] += toOld;
    }

    /** Changes the skill of those who do a task. */
    public void learn(Task task, double newSkill) {
        skill[task.ordinal()] = newSkill;
    }

    /** Notes what the labour market brought. */
    public void recruit(double open, double applied, double accepted, double filled) {
        vacancies = open;
        applications = applied;
        acceptance = accepted;
        fillRate = filled;
    }

    /** Notes who were hired from outside. */
    public void hireOut(double fte) {
        external = fte;
    }

    /** Notes the training of this quarter. */
    public void train(double daysAYear) {
        trainingDays = daysAYear;
    }

    /** Notes who stand above the posts of their task. */
    public void displace(double fte) {
        displaced = fte;
    }

    /** A copy that has nothing in common with this one. */
    Workforce copy() {
        Workforce copy = new Workforce();
        Copies.over(staff, copy.staff);
        Copies.over(startStaff, copy.startStaff);
        Copies.over(startPosts, copy.startPosts);
        Copies.over(posts, copy.posts);
        Copies.over(skill, copy.skill);
        Copies.over(ages, copy.ages);
        Copies.over(cut, copy.cut);
        Copies.over(made, copy.made);
        copy.surplus = surplus.copy();
        copy.hired = hired;
        copy.left = left;
        copy.youngLeft = youngLeft;
        copy.external = external;
        copy.vacancies = vacancies;
        copy.applications = applications;
        copy.acceptance = acceptance;
        copy.fillRate = fillRate;
        copy.trainingDays = trainingDays;
        copy.displaced = displaced;
        return copy;
    }
}
