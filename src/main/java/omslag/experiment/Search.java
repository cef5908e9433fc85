package omslag.experiment;

import java.io.IOException;
import java.util.List;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.ResultsFolder;
import omslag.scenario.Sought;
import omslag.text.Texts;

/**
 * A search for points: it asks what runs give at the points of one round, and from that which points come next. The same
 * chance and the same answers give the same search, so one that was cut short is gone through again from the beginning.
 */
interface Search {
    /** What it reads of every run. */
    List<Figure> figures();

    /** Writes what it starts from into a results folder, where it is not there yet. */
    void begin(ResultsFolder folder) throws IOException;

    /**
     * Searches.
     *
     * @param asking answers what runs give
     * @param rounds how many rounds there are at most, 1 or more and no more than the design has
     */
    Found go(Asking asking, Draws draws, int rounds);

    /** Answers what runs give. */
    @FunctionalInterface
    interface Asking {
        /**
         * What the runs give at each candidate, in their order.
         *
         * @param round the number of the round, from 0
         * @param candidates a row for each, a coordinate from 0 to 1 for each factor
         */
        List<Answer> ask(int round, double[][] candidates);
    }

    /** What was found. */
    interface Found {
        /** Writes its tables. */
        void write(Batch batch) throws IOException;

        /** What is said of it first. */
        String text(Texts texts);
    }

    /** The search that a design asks for. */
    static Search of(Sought sought) {
        if (sought instanceof Sought.Optimise optimise) {
            return new FrontSearch(optimise);
        }
        return sought instanceof Sought.Match match
                ? new MatchSearch(match)
                : new ApproximateSearch((Sought.Approximate) sought);
    }
}
