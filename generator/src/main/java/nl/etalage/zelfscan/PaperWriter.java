package nl.etalage.zelfscan;

import nl.etalage.condition.Condition;
import nl.etalage.logic.Advising;
import nl.etalage.logic.Model;
import nl.etalage.profile.ConditionWords;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.site.Site;
import nl.etalage.survey.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a scan down as a {@link Paper}. */
final class PaperWriter {

    private static final int HIGHEST = 100;

    private final Scan scan;
    private final Profile profile;
    private final Site site;
    private final List<Fact> facts;
    private final ConditionWords words;
    private final PaperItems items;

    private PaperWriter(Zelfscan written, Profile profile, Site site) {
        this.scan = written.modelled(profile, site);
        this.profile = profile;
        this.site = site;
        var known =
                profile.facts(site.catalog()).stream()
                        .collect(Collectors.toMap(Fact::id, fact -> fact));
        this.facts =
                scan.profile().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList();
        this.words = new ConditionWords(profile, site.catalog(), everyQuestion(), names());
        this.items = new PaperItems(scan, words);
    }

    static Paper write(Zelfscan written, Profile profile, Site site) {
        var writer = new PaperWriter(written, profile, site);
        return writer.paper(site.baseUrl().absolute(site.path(Model.SCANS, written)));
    }

    private Paper paper(String address) {
        var numbered = new LinkedHashMap<Question, Paper.Item>();
        for (var question : scan.questions()) {
            numbered.put(question, items.item(question, "" + (numbered.size() + 1)));
        }
        var paper =
                new Paper(
                        scan.title(),
                        scan.version(),
                        scan.minutes(),
                        scan.introduction(),
                        address,
                        facts.stream()
                                .map(
                                        fact ->
                                                items.item(
                                                        fact,
                                                        letter(facts.indexOf(fact)),
                                                        profile.optionNames(fact, site.catalog())))
                                .toList(),
                        parts(numbered),
                        axes(numbered.values()),
                        levels(),
                        scan.indexes().stream().map(this::index).toList(),
                        advice(),
                        null);
        return PaperExample.in(paper);
    }

    /** Advice may rest on the answers to other scans as well. */
    private List<Question> everyQuestion() {
        return site.catalog().entries(Model.SCANS).stream()
                .flatMap(entry -> ((Zelfscan) entry).modelled(profile, site).questions().stream())
                .toList();
    }

    private ConditionWords.Names names() {
        var ofFacts = new LinkedHashMap<String, String>();
        facts.forEach(fact -> ofFacts.put(fact.id(), "vraag " + letter(ofFacts.size())));
        var ofQuestions = new LinkedHashMap<String, String>();
        int number = 0;
        for (var question : scan.questions()) {
            number++;
            ofQuestions.put(question.id(), "vraag " + number);
            for (int row = 0; row < question.rows().size(); row++) {
                ofQuestions.put(
                        question.id() + "." + question.rows().get(row).id(),
                        "vraag " + number + PaperItems.letter(row));
            }
        }
        var ofAxes = new LinkedHashMap<String, String>();
        scan.axes().forEach(axis -> ofAxes.put(axis.id(), axis.title()));
        return new ConditionWords.Names(ofFacts, ofQuestions, ofAxes);
    }

    private static String letter(int place) {
        return "" + (char) ('A' + place);
    }

    /** Questions under the title of their axis, as often as the axis changes. */
    private List<Paper.Part> parts(Map<Question, Paper.Item> numbered) {
        var parts = new ArrayList<Paper.Part>();
        var run = new ArrayList<Paper.Item>();
        var axis = Optional.<String>empty();
        for (var each : numbered.entrySet()) {
            if (!run.isEmpty() && !each.getKey().axis().equals(axis)) {
                parts.add(new Paper.Part(title(axis), List.copyOf(run)));
                run.clear();
            }
            axis = each.getKey().axis();
            run.add(each.getValue());
        }
        if (!run.isEmpty()) {
            parts.add(new Paper.Part(title(axis), List.copyOf(run)));
        }
        return parts;
    }

    private String title(Optional<String> axis) {
        return scan.axes().stream()
                .filter(each -> axis.filter(each.id()::equals).isPresent())
                .map(Scan.Axis::title)
                .findFirst()
                .orElse(scan.title());
    }

    private List<Paper.Axis> axes(Iterable<Paper.Item> all) {
        var axes = new ArrayList<Paper.Axis>();
        for (var axis : scan.axes()) {
            var slots = new ArrayList<Paper.Slot>();
            for (var item : all) {
                if (item.counting() != null && item.counting().axis().equals(axis.id())) {
                    slots.add(new Paper.Slot(item.id(), item.number(), outOf(item.counting())));
                }
            }
            axes.add(new Paper.Axis(axis.id(), axis.title(), axis.weight(), slots));
        }
        return axes;
    }

    private static @Nullable Integer outOf(Paper.Counting counting) {
        if (counting.countsFor() != null) {
            return counting.countsFor();
        }
        return counting.how() == Paper.How.ROWS ? null : Integer.valueOf(counting.highest());
    }

    private List<Paper.Level> levels() {
        var levels = new ArrayList<Paper.Level>();
        for (int i = 0; i < scan.levels().size(); i++) {
            var level = scan.levels().get(i);
            int last = i + 1 < scan.levels().size() ? scan.levels().get(i + 1).from() - 1 : HIGHEST;
            levels.add(
                    new Paper.Level(
                            level.from(),
                            level.id(),
                            level.title(),
                            range(level.from(), last),
                            level.text(),
                            level.everyAxis().orElse(null)));
        }
        return levels;
    }

    private Paper.Index index(Scan.Index index) {
        var classes = new ArrayList<Paper.IndexClass>();
        for (int i = 0; i < index.classes().size(); i++) {
            var each = index.classes().get(i);
            int last =
                    i + 1 < index.classes().size()
                            ? index.classes().get(i + 1).from() - 1
                            : index.points().size();
            classes.add(new Paper.IndexClass(range(each.from(), last), each.title()));
        }
        return new Paper.Index(
                index.title(), index.points().stream().map(words::words).toList(), classes);
    }

    private static String range(int from, int to) {
        return from == to ? "" + from : "%d tot en met %d".formatted(from, to);
    }

    /** In the order of the questions that decide, and then by title. */
    private List<Paper.AdviceLine> advice() {
        return site.catalog().entries(Model.ADVICE).stream()
                .filter(entry -> entry.withdrawn().isEmpty())
                .filter(Advising.class::isInstance)
                .map(Advising.class::cast)
                .map(each -> new Given(each, each.givenIf(profile, site)))
                .filter(each -> each.concerns(scan))
                .sorted(Comparator.comparingInt((Given each) -> each.place(scan)))
                .map(
                        each ->
                                new Paper.AdviceLine(
                                        each.advice().title(),
                                        site.baseUrl().href(site.path(Model.ADVICE, each.advice())),
                                        words.ways(each.when()),
                                        each.advice().facts()))
                .toList();
    }

    /** A piece of advice with what decides whether it is given. */
    record Given(Advising advice, Condition when) {

        /** As the logic has it: what rests on other scans only says nothing about this one. */
        boolean concerns(Scan scan) {
            var about = subjects(when).toList();
            return about.isEmpty() || about.stream().anyMatch(id -> ids(scan).contains(id));
        }

        int place(Scan scan) {
            var ids = scan.questions().stream().map(Question::id).toList();
            return subjects(when)
                    .mapToInt(ids::indexOf)
                    .filter(place -> place >= 0)
                    .min()
                    .orElse(ids.size());
        }

        private static Set<String> ids(Scan scan) {
            return Stream.concat(
                            scan.questions().stream().map(Question::id),
                            scan.axes().stream().map(Scan.Axis::id))
                    .collect(Collectors.toSet());
        }

        private static Stream<String> subjects(Condition condition) {
            return condition.leaves().flatMap(leaf -> subject(leaf).stream());
        }

        private static Optional<String> subject(Condition leaf) {
            if (leaf instanceof Condition.OfAnswer answer) {
                return Optional.of(question(answer.answer()));
            }
            return leaf instanceof Condition.OfScore score
                    ? Optional.of(score.score())
                    : Optional.empty();
        }

        private static String question(String id) {
            int dot = id.indexOf('.');
            return dot < 0 ? id : id.substring(0, dot);
        }
    }
}
