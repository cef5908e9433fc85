package omslag.scenario;

import java.util.Locale;
import omslag.term.Term;

/** What can be wrong with input, each with an id that stays the same; its words are the texts {@code fault.<id>}. */
public enum FaultId implements Term {
    /** A file does not exist. */
    MISSING_FILE,
    /** A folder that lacks what a run writes. */
    NO_RESULTS,
    /** A folder of results of which a file cannot be understood. */
    BROKEN_RESULTS,
    /** A folder stands where a file is meant. */
    DIRECTORY,
    /** Something that is neither a file nor a folder. */
    NOT_A_FILE,
    /** A file cannot be read. */
    UNREADABLE,
    /** A file is larger than any sound one. */
    TOO_LARGE,
    /** A file holds nothing. */
    EMPTY_FILE,
    /** Bytes that are not UTF-8. */
    NOT_UTF_8,
    /** A tab where YAML wants spaces. */
    TAB,
    /** Text that is not YAML. */
    NOT_YAML,
    /** Aliases that blow up to far more than the file. */
    ALIAS_BOMB,
    /** Maps and lists nested too deep. */
    TOO_DEEP,
    /** A file that extends itself, at once or through others. */
    EXTENDS_CYCLE,
    /** A format of scenario files that this version does not know. */
    UNKNOWN_FORMAT,
    /** A key that nothing is known by. */
    UNKNOWN_KEY,
    /** A key said twice. */
    DUPLICATE_KEY,
    /** A key that has to be there. */
    MISSING_KEY,
    /** A key without a value. */
    EMPTY_VALUE,
    /** A value of another type. */
    WRONG_TYPE,
    /** A number outside its range. */
    OUT_OF_RANGE,
    /** Infinity, or not a number. */
    NOT_FINITE,
    /** A word that is not one of those allowed. */
    UNKNOWN_WORD,
    /** A name that cannot be the name of a file. */
    BAD_NAME,
    /** Two scenarios of one plan with the same name. */
    SAME_NAME,
    /** Scenarios of one plan with different seeds. */
    SEEDS_DIFFER,
    /** Scenarios of one plan with different numbers of replications. */
    REPLICATIONS_DIFFER,
    /** A period that ends before it starts. */
    END_BEFORE_START,
    /** A date outside the period. */
    OUTSIDE_PERIOD,
    /** Fewer citizens than municipalities. */
    TOO_FEW_CITIZENS,
    /** A government that neither ships nor is a folder. */
    UNKNOWN_GOVERNMENT,
    /** A kind of government that does not exist. */
    UNKNOWN_KIND,
    /** A kind of event that does not exist. */
    UNKNOWN_EVENT,
    /** A mechanism that does not exist. */
    UNKNOWN_MECHANISM,
    /** A municipality that the government does not have. */
    UNKNOWN_MUNICIPALITY,
    /** An organisation that the government does not have. */
    UNKNOWN_ORGANISATION,
    /** A place, region, kind or name that no organisation has together. */
    NOBODY_THERE,
    /** A place for an event that has none, because all share what it strikes. */
    NO_PLACE,
    /** A name that several organisations have. */
    AMBIGUOUS_ORGANISATION,
    /** A timeline that goes back in time. */
    TIMELINE_ORDER,
    /** A timeline that changes what is fixed through a run. */
    FIXED_SETTING,
    /** Shares that together exceed the whole. */
    SHARES_OVER_ONE,
    /** Shares that do not make the whole. */
    SHARES_NOT_ONE,
    /** A file that holds no letters that charts can be written in. */
    NOT_A_FONT,
    /** An option that lacks its value. */
    SET_WITHOUT_VALUE,
    /** A column that a table should not have. */
    UNKNOWN_COLUMN,
    /** A column that a table should have. */
    MISSING_COLUMN,
    /** A row with more or fewer fields than the header. */
    WRONG_FIELD_COUNT,
    /** Text that is not CSV. */
    NOT_CSV,
    /** An id that two rows have. */
    DUPLICATE_ID,
    /** A region in which no municipality lies. */
    UNKNOWN_REGION,
    /** A mix that the pack does not have. */
    UNKNOWN_MIX,
    /** A work process that the pack does not have. */
    UNKNOWN_PROCESS,
    /** An innovation that a catalogue does not have. */
    UNKNOWN_INNOVATION,
    /** A catalogue of innovations that neither ships nor is a file. */
    UNKNOWN_CATALOGUE,
    /** A municipality in whose place nobody lives. */
    MUNICIPALITY_WITHOUT_PLACE,
    /** A place that no municipality governs. */
    PLACE_WITHOUT_MUNICIPALITY,
    /** More than one design. */
    SEVERAL_DESIGNS,
    /** A setting that a design may not vary. */
    NOT_VARIED,
    /** A setting without bounds, varied over all that is allowed. */
    NO_BOUNDS,
    /** A bound that is not below the other. */
    BOUNDS_ORDER,
    /** Points that do not set the same settings. */
    UNLIKE_POINTS,
    /** More points than a design may have. */
    TOO_MANY_POINTS,
    /** An odd number of levels where an even one is needed. */
    ODD_LEVELS,
    /** An odd number of points in a generation, where couples are needed. */
    ODD_POPULATION,
    /** A table of targets with none to fit to. */
    NOTHING_TO_FIT,
    /** Several scenarios where observations are of one. */
    ONE_SCENARIO,
    /** Fewer replications than a design needs. */
    TOO_FEW_REPLICATIONS,
    /** Replications to a precision with a design that needs their number. */
    PRECISION_OF_SEARCH,
    /** A part of a design of which each round needs all runs of those before. */
    SEARCH_NOT_DIVIDED,
    /** Results of such a design, to be joined. */
    SEARCH_NOT_JOINED,
    /** An analysis that a design cannot bear. */
    NOT_SUITED,
    /** Results of a design where results at one point are meant. */
    OF_A_DESIGN,
    /** A form of tables that a design does not have. */
    NO_FORM_OF_DESIGN,
    /** Results of another version of the model. */
    OTHER_VERSION,
    /** An experiment where a scenario is meant. */
    EXPERIMENT_WITHIN,
    /** An experiment among other files. */
    EXPERIMENT_BESIDE,
    /** A scenario that is compared with itself. */
    SAME_SCENARIO,
    /** Scenarios that start in different quarters. */
    STARTS_DIFFER,
    /** Something that needs an extra which is not beside the program. */
    NO_EXTRA,
    /** A plan whose tables do not fit on the disk. */
    PLAN_TOO_LARGE,
    /** A plan whose runs do not fit in the memory of the program. */
    RUN_TOO_LARGE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
