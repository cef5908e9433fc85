package omslag.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.random.Draws;
import omslag.scenario.DesignSpec;
import omslag.scenario.Factor;
import omslag.scenario.Points;
import omslag.scenario.Sought;
import omslag.statistics.Design;
import omslag.statistics.FullGrid;
import omslag.statistics.LatinHypercube;
import omslag.statistics.MorrisDesign;
import omslag.statistics.SaltelliDesign;
import omslag.statistics.SobolPoints;

/**
 * A design that was made: its points, and where each of them lies in the unit cube.
 *
 * @param spec what was asked
 * @param points what each point sets
 * @param cube where each point lies, by factor or by dimension of a grid; empty where points were written down or are searched for
 */
public record Layout(DesignSpec spec, Points points, Optional<Design> cube) {
    /**
     * Makes a design.
     *
     * @param seed the seed of chance; the same seed gives the same points
     */
    public static Layout of(DesignSpec spec, long seed) {
        if (spec instanceof DesignSpec.Listed listed) {
            return new Layout(spec, listed.points(), Optional.empty());
        }
        if (spec instanceof DesignSpec.Grid grid) {
            FullGrid cube = FullGrid.of(
                    grid.dimensions().stream().mapToInt(d -> d.levels().size()).toArray());
            return new Layout(spec, points(grid, cube), Optional.of(cube));
        }
        if (spec instanceof DesignSpec.Drawn drawn) {
            Design cube = cube(drawn, new Draws(seed));
            return new Layout(spec, points(drawn, cube), Optional.of(cube));
        }
        if (spec instanceof Sought sought) {
            return new Layout(spec, Points.of(Trail.paths(sought.factors()), List.of()), Optional.empty());
        }
        return new Layout(spec, Points.NONE, Optional.empty());
    }

    /** How many points there are, or come to be at most. */
    public int most() {
        return spec instanceof Sought sought ? (int) sought.most() : points.count();
    }

    private static Design cube(DesignSpec.Drawn drawn, Draws draws) {
        int dimensions = drawn.factors().size();
        return switch (drawn.method()) {
            case LHS -> LatinHypercube.maximin(drawn.size(), dimensions, LatinHypercube.TRIES, draws);
            // The first point of the sequence is a corner of the cube, which its shift moves inside.
            case SOBOL -> SobolPoints.shifted(0, drawn.size(), dimensions, draws);
            case MORRIS -> MorrisDesign.of(drawn.size(), dimensions, drawn.levels(), draws);
            case SALTELLI -> SaltelliDesign.of(drawn.size(), dimensions, draws);
        };
    }

    private static Points points(DesignSpec.Drawn drawn, Design cube) {
        List<List<Object>> rows = new ArrayList<>();
        for (int p = 0; p < cube.size(); p++) {
            List<Object> row = new ArrayList<>();
            for (int f = 0; f < drawn.factors().size(); f++) {
                row.add(drawn.factors().get(f).at(cube.at(p, f)));
            }
            rows.add(row);
        }
        return Points.of(drawn.factors().stream().map(Factor::path).toList(), rows);
    }

    private static Points points(DesignSpec.Grid grid, FullGrid cube) {
        List<String> paths =
                grid.dimensions().stream().flatMap(d -> d.paths().stream()).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (int p = 0; p < cube.size(); p++) {
            List<Object> row = new ArrayList<>();
            for (int d = 0; d < grid.dimensions().size(); d++) {
                row.addAll(grid.dimensions().get(d).levels().get(cube.level(p, d)));
            }
            rows.add(row);
        }
        return Points.of(paths, rows);
    }

    /** What varies, by name: the paths of factors, the names of dimensions of a grid, the columns of a table. */
    public List<String> names() {
        if (spec instanceof DesignSpec.Grid grid) {
            return grid.dimensions().stream().map(DesignSpec.Dimension::name).toList();
        }
        return points.paths();
    }

    /**
     * Where a point lies along what varies, as numbers that can be cut: values of numbers, 0 and 1 of switches, and the
     * place in their list of words and of levels that have a name.
     *
     * @param point from 1
     */
    double[] coordinates(int point) {
        if (spec instanceof DesignSpec.Grid grid) {
            double[] at = new double[grid.dimensions().size()];
            FullGrid levels = (FullGrid) cube.orElseThrow();
            for (int d = 0; d < at.length; d++) {
                DesignSpec.Dimension dimension = grid.dimensions().get(d);
                int level = levels.level(point - 1, d);
                at[d] = dimension.paths().size() == 1
                        ? number(
                                dimension.paths().get(0),
                                dimension.levels().get(level).get(0))
                        : level;
            }
            return at;
        }
        return points.at(point).entrySet().stream()
                .mapToDouble(entry -> number(entry.getKey(), entry.getValue()))
                .toArray();
    }

    private static double number(String path, Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof Boolean on ? (on ? 1 : 0) : options(path).indexOf(value.toString());
    }

    private static List<String> options(String path) {
        return Declarations.find(path).map(Declared::options).orElse(List.of());
    }
}
