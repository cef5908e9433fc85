package omslag.parameter;

/**
 * Decision points that are set apart, such as money that follows innovation with decisions that do not.
 *
 * @param d1 decision point D1
 * @param d2 decision point D2
 * @param d3 decision point D3
 * @param d4 decision point D4
 * @param d5 decision point D5
 * @param d6 decision point D6
 * @param d7 decision point D7
 * @param d8 decision point D8
 * @param d9 decision point D9
 * @param d10 decision point D10
 */
public record DecisionMinds(
        PointMindset d1,
        PointMindset d2,
        PointMindset d3,
        PointMindset d4,
        PointMindset d5,
        PointMindset d6,
        PointMindset d7,
        PointMindset d8,
        PointMindset d9,
        PointMindset d10) {
    /** The setting of this decision point. */
    public PointMindset of(omslag.term.DecisionPoint point) {
        return switch (point) {
            case D1 -> d1;
            case D2 -> d2;
            case D3 -> d3;
            case D4 -> d4;
            case D5 -> d5;
            case D6 -> d6;
            case D7 -> d7;
            case D8 -> d8;
            case D9 -> d9;
            case D10 -> d10;
        };
    }
}
