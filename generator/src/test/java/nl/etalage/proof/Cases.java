package nl.etalage.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.etalage.condition.Condition;

/**
 * Random sites with random visitors, and what Java says of them.
 *
 * @param sites in the form of the logic
 * @param expected a summary for each visitor
 */
record Cases(List<Site> sites, List<String> expected) {

    private static final int PER_SITE = 20;

    /**
     * @param model as {@code types.js} has it
     * @param conditions that belong to nothing in it
     */
    record Site(Map<String, Object> model, List<Condition> conditions, List<Person> visitors) {}

    /**
     * A visitor as the logic has it.
     *
     * @param scan index of the one that is filled in; below 0 for none
     */
    record Person(
            int scan,
            Map<String, ?> facts,
            Map<String, ?> answers,
            Optional<Today> now,
            Optional<List<Long>> costs) {}

    /**
     * @param at of no use here
     */
    record Today(long at, java.time.LocalDate day) {}

    static Cases of(long seed, int count) {
        var random = new Random(seed);
        var sites = new ArrayList<Site>();
        var expected = new ArrayList<String>();
        while (expected.size() < count) {
            var site = new RandomSite(random, 2, 5);
            var ground = site.ground();
            var loose = site.loose();
            var people = new ArrayList<Person>();
            for (int i = 0; i < PER_SITE; i++) {
                var visitor = site.visitor();
                int scan = random.nextInt(ground.scans().size() + 1) - 1;
                people.add(
                        new Person(
                                scan,
                                visitor.facts(),
                                visitor.answers(),
                                visitor.today().map(day -> new Today(0, day)),
                                visitor.costs()));
                expected.add(Summary.of(ground, visitor, scan, loose));
            }
            sites.add(new Site(site.model(), loose, people));
        }
        return new Cases(sites, expected);
    }
}
