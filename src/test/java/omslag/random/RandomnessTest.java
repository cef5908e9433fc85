package omslag.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The quality of chance by address, along each part of the address and across neighbours in it.
 *
 * <p>Every p-value is two-sided against one in ten thousand, chosen before the seeds were tried.
 */
class RandomnessTest {
    private static final double RARE = 1e-4;
    private static final Strand[] STRANDS = Strand.values();

    /** A part of the address: the word in a row for this neighbour, all else in the address following from the row. */
    private enum Part {
        SEED {
            @Override
            long word(long row, int neighbour) {
                return new Draws(2026 + neighbour).bits(Strand.VETO, row, 8_100);
            }
        },
        REPLICATION {
            @Override
            long word(long row, int neighbour) {
                return Draws.ofRun(2026, 1 + neighbour).bits(Strand.VETO, row, 8_100);
            }
        },
        SEED_OF_RUNS {
            @Override
            long word(long row, int neighbour) {
                return Draws.runSeed(2026 + neighbour, (int) row);
            }
        },
        REPLICATION_OF_SEEDS {
            @Override
            long word(long row, int neighbour) {
                return Draws.runSeed(row, 1 + neighbour);
            }
        },
        STRAND {
            @Override
            long word(long row, int neighbour) {
                return DRAWS.bits(STRANDS[neighbour % STRANDS.length], row, 8_100 + neighbour / STRANDS.length);
            }
        },
        AGENT {
            @Override
            long word(long row, int neighbour) {
                return DRAWS.bits(Strand.CONTACT, neighbour, row);
            }
        },
        QUARTER {
            @Override
            long word(long row, int neighbour) {
                return DRAWS.bits(Strand.CONTACT, row, 8_080 + neighbour);
            }
        },
        LANE_OF_RUNS {
            @Override
            long word(long row, int neighbour) {
                return Draws.inLane(Draws.ofRun(7, (int) row).lane(Strand.FLAW, 8_100), neighbour);
            }
        },
        KEY_OF_OWNERS {
            @Override
            long word(long row, int neighbour) {
                return Draws.key(row, neighbour);
            }
        },
        AGENT_OF_BLOCKS {
            @Override
            long word(long row, int neighbour) {
                return BlockDraws.bits(Draws.inLane(row, neighbour / BlockDraws.BLOCK), neighbour % BlockDraws.BLOCK);
            }
        },
        BLOCK_OF_AGENTS {
            @Override
            long word(long row, int neighbour) {
                int agent = (int) (row % BlockDraws.BLOCK);
                return BlockDraws.bits(Draws.key(row / BlockDraws.BLOCK, neighbour), agent);
            }
        },
        QUARTER_OF_BLOCKS {
            @Override
            long word(long row, int neighbour) {
                long lane = Draws.key(DRAWS.lane(Strand.CONTACT, 8_080 + neighbour), row / BlockDraws.BLOCK);
                return BlockDraws.bits(lane, (int) (row % BlockDraws.BLOCK));
            }
        },
        LANE_NUMBERS_OF_BLOCKS {
            @Override
            long word(long row, int neighbour) {
                return BlockDraws.bits(row / BlockDraws.BLOCK * 256 + neighbour, (int) (row % BlockDraws.BLOCK));
            }
        },
        DRAW_OF_KEYS {
            @Override
            long word(long row, int neighbour) {
                return DRAWS.bits(Strand.PILOT_EXIT, Draws.key(neighbour, row), 8_100);
            }
        };

        private static final Draws DRAWS = new Draws(7);

        abstract long word(long row, int neighbour);
    }

    /** How the words of a part are put in one sequence. */
    private enum Walk {
        DOWN_THE_ROWS,
        ALONG_THE_NEIGHBOURS,
        PAIRS,
        TRIPLES,
        SQUARE;

        long[] of(Part part) {
            long[] words = new long[Check.WORDS];
            for (int i = 0; i < words.length; i++) {
                words[i] = switch (this) {
                    case DOWN_THE_ROWS -> part.word(i, 0);
                    case ALONG_THE_NEIGHBOURS -> part.word(3, i);
                    case PAIRS -> part.word(i / 2, i % 2);
                    case TRIPLES -> part.word(i / 3, i % 3);
                    case SQUARE -> part.word(i >>> 8, i & 255);
                };
            }
            return words;
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_are_uniform_and_independent_along_and_across_this_part_of_the_address(Part part) {
        List<String> failures = new ArrayList<>();
        for (Walk walk : Walk.values()) {
            long[] words = walk.of(part);
            for (Check check : Check.values()) {
                double p = check.p(words);
                if (isRare(p)) {
                    failures.add(walk + " " + check + " " + p);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void the_p_values_of_the_checks_are_themselves_uniform() {
        double[] all = Stream.of(Part.values())
                .map(Walk.DOWN_THE_ROWS::of)
                .flatMap(words -> Stream.of(Check.values()).map(check -> check.p(words)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        assertThat(isRare(Check.kolmogorovSmirnov(all))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_check_accepts_a_known_good_sequence_and_rejects_a_known_bad_one(Check check) {
        assertThat(isRare(check.p(good()))).isFalse();
        assertThat(bad().filter(words -> isRare(check.p(words)))).isNotEmpty();
    }

    @Test
    void every_known_bad_sequence_is_rejected() {
        assertThat(bad()).allMatch(words -> Stream.of(Check.values()).anyMatch(check -> isRare(check.p(words))));
    }

    @Test
    void an_address_that_adds_its_parts_before_mixing_would_be_rejected() {
        long[] words = new long[Check.WORDS];
        Arrays.setAll(words, i -> Draws.inLane(99, (i >>> 8) + (i & 255)));
        assertThat(isRare(Check.COLLISIONS_UPPER.p(words))).isTrue();
        assertThat(isRare(Check.BIRTHDAYS_LOWER.p(words))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void flipping_one_bit_of_the_address_flips_each_bit_of_the_word_half_of_the_time(Flip flip) {
        int trials = 4096;
        SplittableRandom random = new SplittableRandom(flip.ordinal());
        double worst = 0;
        double sum = 0;
        for (int bit = 0; bit < flip.bits; bit++) {
            int[] flips = new int[64];
            for (int i = 0; i < trials; i++) {
                Check.addBits(flips, flip.difference(random, bit));
            }
            for (int count : flips) {
                double z = (count - trials / 2.0) / Math.sqrt(trials / 4.0);
                sum += z * z;
                worst = Math.max(worst, Math.abs(z));
            }
        }
        int cells = flip.bits * 64;
        assertThat(isRare(Check.chiSquareP(sum, cells))).isFalse();
        assertThat(2 * Check.above(worst) * cells).isGreaterThan(RARE);
    }

    /** What is flipped for the avalanche, elsewhere at a random address of the everyday size. */
    private enum Flip {
        SEED(64) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long seed = random.nextLong();
                return new Draws(seed).bits(Strand.FLAW, 5, 8_100)
                        ^ new Draws(seed ^ 1L << bit).bits(Strand.FLAW, 5, 8_100);
            }
        },
        STRAND(4) {
            @Override
            long difference(SplittableRandom random, int bit) {
                int strand = random.nextInt(16);
                long agent = random.nextInt(20_000_000);
                return DRAWS.bits(STRANDS[strand], agent, 8_100) ^ DRAWS.bits(STRANDS[strand ^ 1 << bit], agent, 8_100);
            }
        },
        AGENT(64) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long agent = random.nextInt(20_000_000);
                return DRAWS.bits(Strand.FLAW, agent, 8_100) ^ DRAWS.bits(Strand.FLAW, agent ^ 1L << bit, 8_100);
            }
        },
        QUARTER(64) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long agent = random.nextInt(20_000_000);
                long quarter = 7_800L + random.nextInt(400);
                return DRAWS.bits(Strand.FLAW, agent, quarter) ^ DRAWS.bits(Strand.FLAW, agent, quarter ^ 1L << bit);
            }
        },
        REPLICATION(31) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long seed = random.nextLong();
                int replication = random.nextInt(1_000);
                return Draws.runSeed(seed, replication) ^ Draws.runSeed(seed, replication ^ 1 << bit);
            }
        },
        AGENT_OF_BLOCK(10) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long lane = random.nextLong();
                int agent = random.nextInt(BlockDraws.BLOCK);
                return BlockDraws.bits(lane, agent) ^ BlockDraws.bits(lane, agent ^ 1 << bit);
            }
        },
        LANE_OF_BLOCK(64) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long place = random.nextInt(1_000);
                int agent = random.nextInt(BlockDraws.BLOCK);
                long block = random.nextInt(1_000);
                return BlockDraws.bits(Draws.key(place, block), agent)
                        ^ BlockDraws.bits(Draws.key(place ^ 1L << bit, block), agent);
            }
        },
        KEY(64) {
            @Override
            long difference(SplittableRandom random, int bit) {
                long owner = random.nextInt(1_000);
                long slot = random.nextInt(1_000);
                return Draws.key(owner, slot) ^ Draws.key(owner ^ 1L << bit, slot);
            }
        };

        private static final Draws DRAWS = new Draws(11);
        private final int bits;

        Flip(int bits) {
            this.bits = bits;
        }

        abstract long difference(SplittableRandom random, int bit);
    }

    @Test
    void no_two_of_a_million_addresses_share_their_bits() {
        long[] words = new long[1 << 20];
        int next = 0;
        for (int run = 0; run < 16; run++) {
            Draws draws = Draws.ofRun(1, run);
            for (int strand = 0; strand < 16; strand++) {
                for (int agent = 0; agent < 64; agent++) {
                    for (int time = 0; time < 64; time++) {
                        words[next++] = draws.bits(STRANDS[strand], agent, time);
                    }
                }
            }
        }
        assertThat(repeats(words)).isZero();
    }

    @Test
    void seeds_of_runs_and_keys_and_lanes_of_the_same_numbers_differ() {
        long[] words = new long[3 * 64 * 32];
        int next = 0;
        for (int seed = 0; seed < 64; seed++) {
            for (int second = 0; second < 32; second++) {
                words[next++] = Draws.runSeed(seed, second);
                words[next++] = Draws.key(seed, second);
                words[next++] = new Draws(seed).lane(STRANDS[second], 0);
            }
        }
        assertThat(repeats(words)).isZero();
    }

    @Test
    void a_block_draws_what_each_of_its_agents_draws_alone() {
        BlockDraws block = new BlockDraws();
        block.draw(Draws.key(3, 4), BlockDraws.BLOCK);
        for (int agent = 0; agent < BlockDraws.BLOCK; agent++) {
            long bits = BlockDraws.bits(Draws.key(3, 4), agent);
            assertThat(block.bits(agent)).isEqualTo(bits);
            for (int which = 0; which < 4; which++) {
                assertThat(block.sixteen(agent, which)).isEqualTo((int) (bits >>> 16 * which) & 0xFFFF);
            }
        }
    }

    private static int repeats(long[] words) {
        Arrays.sort(words);
        int repeats = 0;
        for (int i = 1; i < words.length; i++) {
            repeats += words[i] == words[i - 1] ? 1 : 0;
        }
        return repeats;
    }

    private static boolean isRare(double p) {
        return !(p >= RARE / 2 && p <= 1 - RARE / 2);
    }

    private static long[] good() {
        SplittableRandom random = new SplittableRandom(4);
        long[] words = new long[Check.WORDS];
        Arrays.setAll(words, i -> random.nextLong());
        return words;
    }

    /** Uneven ones, sticky bits, a regular walk, repeats of the word before, and a short period. */
    private static Stream<long[]> bad() {
        long[] uneven = good();
        long[] sticky = good();
        long[] regular = new long[Check.WORDS];
        long[] repeats = good();
        long[] shortPeriod = good();
        for (int i = 1; i < Check.WORDS; i++) {
            uneven[i] = i % 50 == 0 ? uneven[i] >>> 1 : uneven[i];
            sticky[i] = i % 40 == 0 ? sticky[i] | 0x0000_0001_0800_0001L : sticky[i];
            regular[i] = i * 0x9E3779B97F4A7C15L;
            repeats[i] = i % 30 == 0 ? repeats[i - 1] : repeats[i];
            shortPeriod[i] = shortPeriod[i & 0x7FFF];
        }
        return Stream.of(uneven, sticky, regular, repeats, shortPeriod);
    }
}
