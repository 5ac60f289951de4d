package vn.phongtrao.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A commune's made-up answers. They follow from the seed and the commune's code alone, so they are the same on every
 * machine and do not change when other communes come or go.
 */
final class MadeUpFigures {

    private final Illustration.Reports rules;
    private final Random random;
    private final boolean hedged;

    /** @param code the commune's code in the national catalogue, a number */
    MadeUpFigures(long seed, Illustration.Reports rules, String code) {
        long number = Long.parseLong(code);
        this.rules = rules;
        this.random = new Random(seed * 1_000_003 + number);
        this.hedged = number % rules.hedgeEvery() == 0;
    }

    /** The raw text of every answer, by indicator. */
    Map<String, String> all() {
        int households = whole(rules.households());
        int existing = whole(rules.existingModels());
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("HOUSEHOLDS", written(households));
        answers.put("HOUSEHOLDS_REACHED", reached((int) (households * share(rules.reached()))));
        answers.put("EXISTING_MODELS", written(existing));
        answers.put("CONSOLIDATED_MODELS", written((int) Math.round(existing * share(rules.consolidated()))));
        answers.put("NEW_MODELS", written(whole(rules.newModels())));
        answers.put("SAFE_SECURITY_ORDER", random.nextDouble() < rules.safeProbability() ? "Có" : "Không");
        return answers;
    }

    private String reached(int households) {
        if (!hedged) {
            return written(households);
        }
        String hedge = rules.hedges().get(random.nextInt(rules.hedges().size()));
        return hedge + " " + written(households / 10 * 10);
    }

    private int whole(Illustration.Range range) {
        return (int) range.from() + random.nextInt((int) (range.to() - range.from()) + 1);
    }

    private double share(Illustration.Range range) {
        return range.from() + random.nextDouble() * (range.to() - range.from());
    }

    /** With a dot between thousands, as officials write. */
    private static String written(int number) {
        return number < 1000 ? Integer.toString(number) : "%d.%03d".formatted(number / 1000, number % 1000);
    }
}
