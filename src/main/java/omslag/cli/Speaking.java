package omslag.cli;

import omslag.text.Texts;

/** A command that speaks to people in the language they ask for. */
interface Speaking {
    /** The texts in that language. */
    Texts texts();
}
