package omslag.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.unit.Decimals;

/**
 * The points of a design: what each of them sets at the start of a run, laid over every scenario.
 *
 * <p>Points have numbers from 1. Without a design there are none, and runs belong to point 0, which sets nothing.
 */
public final class Points {
    /** No design. */
    public static final Points NONE = new Points(List.of(), List.of());

    private final List<String> paths;
    private final List<List<Object>> rows;

    private Points(List<String> paths, List<List<Object>> rows) {
        this.paths = List.copyOf(paths);
        this.rows = List.copyOf(rows);
    }

    /**
     * The points with these values.
     *
     * @param paths the settings, by path
     * @param rows for each point the value of each of these settings, of its declared type
     */
    public static Points of(List<String> paths, List<List<Object>> rows) {
        for (List<Object> row : rows) {
            if (row.size() != paths.size()) {
                throw new IllegalArgumentException(row.size() + " values for " + paths.size() + " settings");
            }
        }
        return new Points(paths, rows);
    }

    /** How many points; none without a design. */
    public int count() {
        return rows.size();
    }

    /** The numbers of the points that runs belong to: 0 without a design, otherwise from 1. */
    public IntStream numbers() {
        return rows.isEmpty() ? IntStream.of(0) : IntStream.rangeClosed(1, rows.size());
    }

    /** The settings that points set. */
    public List<String> paths() {
        return paths;
    }

    /** What a point sets, by path. */
    public Map<String, Object> at(int point) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; point > 0 && i < paths.size(); i++) {
            values.put(paths.get(i), rows.get(point - 1).get(i));
        }
        return values;
    }

    /** What a point sets, in the order of the settings, as tables have it. */
    public List<String> cells(int point) {
        return rows.get(point - 1).stream().map(Points::cell).toList();
    }

    /** A value as tables have it. */
    public static String cell(Object value) {
        return value instanceof Double number ? Decimals.text(number) : value.toString();
    }

    /** A scenario at every point. */
    public static final class Over {
        private final Points points;
        private final Course course;
        private final CourseParts parts;

        private Over(Points points, Course course) {
            this.points = points;
            this.course = course;
            parts = CourseParts.of(course);
        }

        /** The course at a point. */
        public Course at(int point) {
            return point == 0 ? course : parts.with(points.at(point));
        }
    }

    /** These points laid over a course. */
    public Over over(Course course) {
        return new Over(this, course);
    }

    /** Whether a setting is held against others, so that sound values may be no scenario together. */
    static boolean bearsOnOthers(String path) {
        return path.equals("population.citizens")
                || Assembly.SHARES_OF_D1.stream().anyMatch(shares -> shares.contains(path));
    }

    /** What makes a course with sound values one by one no scenario all the same; told at a place. */
    static void check(Course course, GovernmentPack pack, Place place, Faults faults) {
        check(course.settings(), pack, place, faults);
        course.turns().forEach(turn -> check(turn.settings(), pack, place, faults));
    }

    /** Whether a course with sound values one by one is a scenario under a government. */
    public static boolean isSound(Course course, GovernmentPack pack) {
        Faults faults = new Faults();
        check(course, pack, Place.startOf(""), faults);
        return faults.count() == 0;
    }

    private static void check(Settings settings, GovernmentPack pack, Place place, Faults faults) {
        double shares = Assembly.largestSumOfD1(settings);
        if (Assembly.exceedsOne(shares)) {
            faults.add(FaultId.SHARES_OVER_ONE, place, Decimals.text(shares));
        }
        Assembly.checkCitizens(settings, pack, place, faults);
    }
}
