package omslag.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.unit.Quarter;

/**
 * A course taken apart, so that it can be put together with other values at the start.
 *
 * @param values the value of every setting at the start, by path
 * @param turns what changes later, in order of time
 */
record CourseParts(Map<String, Object> values, List<Entry> turns) {
    /**
     * What one turn changes.
     *
     * @param at the first quarter in which it holds
     * @param set the settings that change, by path
     * @param events what is set off in that quarter
     */
    record Entry(Quarter at, Map<String, Object> set, List<StagedEvent> events) {}

    /** The parts of a course. */
    static CourseParts of(Course course) {
        List<Entry> turns = new ArrayList<>();
        Map<String, Object> before = Declarations.values(course.settings());
        Map<String, Object> start = before;
        for (Course.Turn turn : course.turns()) {
            Map<String, Object> now = Declarations.values(turn.settings());
            Map<String, Object> set = new LinkedHashMap<>(now);
            set.entrySet().removeAll(before.entrySet());
            before = now;
            turns.add(new Entry(turn.at(), set, turn.events()));
        }
        return new CourseParts(start, turns);
    }

    /** The same without the turns after a quarter. */
    CourseParts until(Quarter end) {
        return new CourseParts(
                values,
                turns.stream().filter(entry -> entry.at().compareTo(end) <= 0).toList());
    }

    /** The course in which other values stand at the start; what a turn sets it sets all the same. */
    Course with(Map<String, Object> others) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(others);
        return together(all, turns);
    }

    /** The course with these values at the start, which become those at the end, and these turns. */
    static Course together(Map<String, Object> values, List<Entry> turns) {
        Settings start = Declarations.settings(values);
        Settings before = start;
        List<Course.Turn> made = new ArrayList<>();
        for (Entry entry : turns) {
            values.putAll(entry.set());
            Settings now = Declarations.settings(values);
            if (!now.equals(before) || !entry.events().isEmpty()) {
                made.add(new Course.Turn(entry.at(), now, entry.events()));
            }
            before = now;
        }
        return new Course(start, made);
    }
}
