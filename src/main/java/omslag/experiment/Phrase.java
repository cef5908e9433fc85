package omslag.experiment;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * What people read while an experiment runs, in English and Dutch.
 *
 * <p>Patterns are those of {@link MessageFormat}; numbers are handed over as text.
 */
public enum Phrase {
    /** Progress: done, failed, left, rate, time left. */
    PROGRESS(
            "done {0}, failed {1}, left {2}, {3} runs/s, {4} left",
            "klaar {0}, mislukt {1}, te gaan {2}, {3} runs/s, nog {4}"),
    /** Progress before the first run has ended. */
    PROGRESS_FIRST("done {0}, failed {1}, left {2}", "klaar {0}, mislukt {1}, te gaan {2}"),
    /** Progress when finished runs were found. */
    RESUMED("{0} of {1} runs were finished already", "{0} van {1} runs waren al klaar"),
    /** While the tables are made. */
    TABLES("writing tables", "tabellen schrijven"),
    /** A failed run: scenario, replication, stage, reason. */
    FAILED("failed: {0}, replication {1} [{2}]: {3}", "mislukt: {0}, replicatie {1} [{2}]: {3}"),
    /** More failed runs than are named. */
    FAILED_MORE("and {0} more failed runs; see runs.csv", "en nog {0} mislukte runs; zie runs.csv"),
    /** Stopped by the user. */
    INTERRUPTED(
            "interrupted: {0} of {1} runs are finished and kept; the same command goes on from here",
            "onderbroken: {0} van {1} runs zijn klaar en bewaard; hetzelfde commando gaat hier verder"),
    /** Results could not be written. */
    NOT_WRITTEN(
            "could not write in {0} ({1}): {2} of {3} runs are finished and kept; make room and give the same command",
            "schrijven in {0} lukt niet ({1}): {2} van {3} runs zijn klaar en bewaard; maak ruimte en geef hetzelfde"
                    + " commando"),
    /** The results folder could not be made ready. */
    NOT_OPENED(
            "could not write in {0} ({1}); make room and give the same command",
            "schrijven in {0} lukt niet ({1}); maak ruimte en geef hetzelfde commando"),
    /** Refusals of a folder. */
    NOT_A_FOLDER("{0} is a file; --out takes a folder", "{0} is een bestand; --out vraagt een map"),
    /** See {@link omslag.results.Refused.Reason}. */
    NOT_WRITABLE(
            "{0} cannot be written to ({1}); choose another --out",
            "in {0} kan niet geschreven worden ({1}); kies een andere --out"),
    /** See {@link omslag.results.Refused.Reason}. */
    SOMETHING_ELSE(
            "{0} holds something else ({1}); nothing was overwritten. Choose an empty or new folder with --out",
            "{0} bevat iets anders ({1}); er is niets overschreven. Kies een lege of nieuwe map met --out"),
    /** See {@link omslag.results.Refused.Reason}. */
    OTHER_PLAN(
            "{0} holds the results of another plan (there / now: {1}); nothing was overwritten. Maybe: another --out, or"
                    + " --fresh to start over",
            "{0} bevat de resultaten van een ander plan (daar / nu: {1}); er is niets overschreven. Misschien: een andere"
                    + " --out, of --fresh om opnieuw te beginnen"),
    /** See {@link omslag.results.Refused.Reason}. */
    FEWER_REPLICATIONS(
            "{0} holds more replications than asked for (there / now: {1}). Maybe: --replications with at least as many,"
                    + " another --out, or --fresh",
            "{0} bevat meer replicaties dan gevraagd (daar / nu: {1}). Misschien: --replications met minstens zoveel, een"
                    + " andere --out, of --fresh"),
    /** See {@link omslag.results.Refused.Reason}. */
    IN_USE("another program is writing in {0} now", "een ander programma schrijft nu in {0}"),
    /** The difference of a headline: indicator, year, scenario, the other one, difference, interval, n, verdict. */
    DIFFERENCE(
            "{0} {1}: {2} less {3} = {4} (95 % {5}, n = {6}): {7}",
            "{0} {1}: {2} min {3} = {4} (95 % {5}, n = {6}): {7}"),
    /** The level of a headline: indicator, year, scenario, mean, interval, n. */
    LEVEL("{0} {1}: {2} has mean {3} (95 % {4}, n = {5})", "{0} {1}: {2} heeft gemiddelde {3} (95 % {4}, n = {5})"),
    /** The interval of a headline. */
    INTERVAL("{0} to {1}", "{0} tot {1}"),
    /** An interval that is not known. */
    NO_INTERVAL("interval unknown", "interval onbekend"),
    /** A difference that can be told from zero. */
    DISTINGUISHABLE("differs from zero", "verschilt van nul"),
    /** A difference that cannot. */
    INDISTINGUISHABLE("cannot be told from zero", "niet van nul te onderscheiden"),
    /** An option with a value that is not allowed: option, value, what is allowed. */
    OPTION("{0}: {1} is not possible; {2}", "{0}: {1} kan niet; {2}"),
    /** What --threads takes. */
    OPTION_THREADS("a whole number from 1", "een geheel getal vanaf 1"),
    /** What --lang takes. */
    OPTION_LANG("en or nl", "en of nl"),
    /** What --format takes. */
    OPTION_FORMAT("csv; parquet is not written yet", "csv; parquet wordt nog niet geschreven"),
    /** What --shard takes. */
    OPTION_SHARD("a plan cannot be divided yet", "een plan kan nog niet worden verdeeld"),
    /** Charts that could not be drawn. */
    NO_CHARTS("the charts could not be drawn: {0}", "de grafieken konden niet worden getekend: {0}"),
    /** Where the results are. */
    RESULTS("results in {0}", "resultaten in {0}");

    private final String english;
    private final String dutch;

    Phrase(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /** The phrase in a language: Dutch where it is asked for, English otherwise. */
    public String in(Locale language, Object... parts) {
        String pattern = language.getLanguage().equals("nl") ? dutch : english;
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(parts);
    }
}
