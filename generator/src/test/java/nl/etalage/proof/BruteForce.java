package nl.etalage.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.etalage.region.Region;
import nl.etalage.survey.Option;
import nl.etalage.zelfscan.Scan;

/**
 * Everybody who is done with a scan, one by one: every number, every selection, every answer to
 * every begrip, without any of the classes, orders or short cuts of a search.
 */
final class BruteForce {

    private final Ground ground;
    private final Scan scan;
    private final Set<String> knowable;
    private final Search.Elsewhere elsewhere;
    private final Consumer<Visitor> each;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private long left;

    private BruteForce(
            Ground ground,
            Scan scan,
            Set<String> knowable,
            Search.Elsewhere elsewhere,
            Consumer<Visitor> each,
            long most) {
        this.ground = ground;
        this.scan = scan;
        this.knowable = knowable;
        this.elsewhere = elsewhere;
        this.each = each;
        this.left = most;
        for (var question : scan.questions()) {
            if (question.rows().isEmpty()) {
                rows.add(question.id());
            }
            question.rows().forEach(row -> rows.add(question.id() + "." + row.id()));
        }
    }

    /**
     * Whether there were not too many to try.
     *
     * @param each told of everybody
     */
    static boolean tryAll(
            Ground ground,
            Scan scan,
            Set<String> knowable,
            Search.Elsewhere elsewhere,
            int most,
            Consumer<Visitor> each) {
        var force = new BruteForce(ground, scan, knowable, elsewhere, each, most);
        force.answer(0);
        return force.left > 0;
    }

    private void answer(int i) {
        int factCount = ground.facts().size();
        if (left <= 0) {
            return;
        }
        if (i == factCount + rows.size()) {
            left--;
            each.accept(Visitor.of(Map.copyOf(facts), Map.copyOf(answers)));
        } else if (i < factCount) {
            fact(i);
        } else {
            question(i, rows.get(i - factCount));
        }
    }

    private void fact(int i) {
        var asked = ground.facts().get(i);
        if (!isShown(asked)) {
            answer(i + 1);
            return;
        }
        boolean isKnowable = knowable.contains(asked.id());
        if (isKnowable) {
            for (var value : values(asked)) {
                facts.put(asked.id(), value);
                answer(i + 1);
                if (value.equals(Region.ELSEWHERE) && asked.id().equals("gemeente")) {
                    for (var province : ground.region().provinces().keySet()) {
                        facts.put("provincie", province);
                        answer(i + 1);
                    }
                    facts.remove("provincie");
                }
            }
            facts.remove(asked.id());
        }
        boolean mayBeOpen =
                !scan.profile().contains(asked.id()) && elsewhere == Search.Elsewhere.PERHAPS;
        if (!isKnowable || mayBeOpen) {
            answer(i + 1);
        }
    }

    private void question(int i, String id) {
        var asked = ground.question(id).orElseThrow();
        if (!isShown(asked)) {
            answer(i + 1);
            return;
        }
        for (var value : values(asked)) {
            answers.put(id, value);
            answer(i + 1);
        }
        answers.remove(id);
    }

    private boolean isShown(Asked asked) {
        return new Evaluation(ground, Visitor.of(facts, answers)).shown(asked) == Truth.YES;
    }

    private static Set<Object> values(Asked asked) {
        var values = new LinkedHashSet<Object>();
        switch (asked.kind()) {
            case NUMBER, AMOUNT -> range(asked.min(), asked.max(), values);
            case SCALE, STATEMENTS -> {
                var scale = asked.scale().orElseThrow();
                range(scale.from(), scale.to(), values);
                if (scale.unknownAllowed()) {
                    values.add("weet-niet");
                }
            }
            case CHOICE, YES_NO -> values.addAll(asked.choices());
            case DATE -> values.addAll(RandomSite.daysAroundLimits());
            case MULTIPLE -> values.addAll(selections(asked));
        }
        if (asked.unknownAllowed()) {
            values.add("weet-niet");
        }
        return values;
    }

    private static void range(long from, long to, Set<Object> values) {
        for (long number = from; number <= to; number++) {
            values.add(number);
        }
    }

    private static Set<List<String>> selections(Asked asked) {
        var alone =
                new TreeSet<>(
                        asked.options().stream()
                                .filter(Option::exclusive)
                                .map(Option::id)
                                .toList());
        var others = asked.choices().stream().filter(id -> !alone.contains(id)).toList();
        var selections = new LinkedHashSet<List<String>>();
        for (int bits = alone.isEmpty() ? 0 : 1; bits < 1 << others.size(); bits++) {
            var chosen = new ArrayList<String>();
            for (int i = 0; i < others.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(others.get(i));
                }
            }
            selections.add(chosen);
        }
        alone.forEach(id -> selections.add(List.of(id)));
        return selections;
    }
}
