package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Catalogue;
import omslag.parameter.FieldParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.BenefitType;
import omslag.term.Capability;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.ProcessKind;
import omslag.world.Technology;

/** What kind of innovation something is: as a catalogue says, or drawn by wave and process (ODD 7.17). */
final class Natures {
    private static final double MOST_DISPLACED = 0.9;

    private final FieldParameters fields;

    Natures(Settings settings) {
        fields = settings.parameters().fields();
    }

    /** The nature of an innovation of a catalogue. */
    Nature of(Catalogue.Item item) {
        return new Nature(
                item.field(),
                item.landscape(),
                item.benefit(),
                item.challengesOrder(),
                item.builtOn(),
                item.needs(),
                item.risk(),
                item.displaces().stream()
                        .map(one -> new Nature.Displacement(one.process(), one.share()))
                        .toList(),
                new Nature.Terms(
                        item.social(),
                        item.national(),
                        item.holder(),
                        byTask(item.removes()),
                        byTask(item.creates()),
                        item.succeeds()));
    }

    private static List<Double> byTask(List<Catalogue.TaskShare> shares) {
        List<Double> byTask = new ArrayList<>();
        for (Task task : shares.isEmpty() ? new Task[0] : Task.values()) {
            byTask.add(shares.stream()
                    .filter(one -> one.task() == task)
                    .mapToDouble(Catalogue.TaskShare::share)
                    .sum());
        }
        return List.copyOf(byTask);
    }

    /** The benefit that equals what an innovation makes superfluous. */
    double benefit(List<Nature.Displacement> displaced) {
        double sum = 0;
        for (Nature.Displacement one : displaced) {
            sum += one.share();
        }
        return sum / fields.substitutionYield();
    }

    /** The nature of an innovation without a name, which touches this process first. */
    Nature unnamed(Wave wave, ProcessKind process, double promised, Technology technology, Draws draws, long key) {
        Field field = field(wave, process);
        BenefitType benefit = benefit(wave, field, draws.uniform(Strand.CATALOGUE, key, 0));
        boolean substitutes = benefit == BenefitType.SUBSTITUTION;
        boolean different =
                wave == Wave.DATAFICATION && draws.chance(fields.orderChallenging(), Strand.CATALOGUE, key, 1);
        double share = Math.min(MOST_DISPLACED, fields.substitutionYield() * promised);
        return new Nature(
                field,
                Invention.landscape(wave),
                benefit,
                different,
                builtOn(wave, field),
                needs(field, process),
                1,
                substitutes ? List.of(new Nature.Displacement(process.id(), share)) : List.of(),
                substitutes ? after(technology, process, share) : Nature.Terms.PLAIN);
    }

    /** The field of an innovation: that of its wave, and in the third wave smart society where its process lies there. */
    private static Field field(Wave wave, ProcessKind process) {
        return switch (wave) {
            case AUTOMATION -> Field.DIGITAL_GOVERNMENT;
            case DIGITALISATION -> Field.E_GOVERNANCE;
            case DATAFICATION -> process.field() == Field.SMART_SOCIETY ? Field.SMART_SOCIETY : Field.SMART_GOVERNMENT;
        };
    }

    private BenefitType benefit(Wave wave, Field field, double place) {
        return switch (wave) {
            case AUTOMATION -> BenefitType.COST;
            case DIGITALISATION -> place < fields.qualityDigital() ? BenefitType.QUALITY : BenefitType.COST;
            case DATAFICATION -> {
                if (place < fields.qualityData()) {
                    yield BenefitType.QUALITY;
                }
                boolean game = field == Field.SMART_SOCIETY
                        && place < fields.qualityData() + fields.substitution() * (1 - fields.qualityData());
                yield game ? BenefitType.SUBSTITUTION : BenefitType.COST;
            }
        };
    }

    private static List<Capability> builtOn(Wave wave, Field field) {
        if (wave != Wave.DATAFICATION) {
            return List.of();
        }
        return field == Field.SMART_SOCIETY
                ? List.of(Capability.values())
                : List.of(Capability.BIG_DATA, Capability.AI);
    }

    private static List<Challenge> needs(Field field, ProcessKind process) {
        return field == Field.SMART_SOCIETY ? process.challenge().map(List::of).orElse(List.of()) : List.of();
    }

    /** A substitute is the next generation of the last one before it that makes no more of the same work superfluous. */
    private static Nature.Terms after(Technology technology, ProcessKind process, double share) {
        String before = "";
        for (int k = 0; k < technology.count(); k++) {
            Innovation one = technology.innovation(k);
            boolean substitutes = one.nature().benefit() == BenefitType.SUBSTITUTION && technology.successor(k) < 0;
            for (Nature.Displacement work : one.nature().displaces()) {
                boolean less = work.process().equals(process.id()) && work.share() <= share;
                before = substitutes && less ? one.id() : before;
            }
        }
        Nature.Terms plain = Nature.Terms.PLAIN;
        return new Nature.Terms(
                plain.social(), plain.national(), plain.holder(), plain.removes(), plain.creates(), before);
    }
}
