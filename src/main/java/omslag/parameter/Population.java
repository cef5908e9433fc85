package omslag.parameter;

/**
 * Who lives in the world.
 *
 * @param citizens how many agents; 0 stands for one agent per resident
 * @param government the data pack: a name that ships with the program, or a folder
 */
public record Population(
        @Parameter(
                meaning = "citizen agents; full = one agent per resident",
                unit = "agents",
                low = 1,
                high = 100_000_000,
                standard = 20_000,
                mark = Mark.CHOICE)
        int citizens,

        @Choice(
                meaning = "data pack of the government: a name that ships with the program, or a folder",
                standard = "netherlands-2024")
        String government) {
    /** Stands for one agent per resident. */
    public static final int FULL = 0;
}
