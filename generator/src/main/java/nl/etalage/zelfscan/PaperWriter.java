package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.etalage.logic.Model;
import nl.etalage.profile.ConditionWords;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.site.Site;
import nl.etalage.survey.Question;
import org.jspecify.annotations.Nullable;

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
            axes.add(new Paper.Axis(axis.id(), axis.title(), axis.weight(), slots, meanings(axis)));
        }
        return axes;
    }

    private List<Paper.Meaning> meanings(Scan.Axis axis) {
        return scan.levels().stream()
                .flatMap(
                        level ->
                                Optional.ofNullable(axis.meanings().get(level.id()))
                                        .map(text -> new Paper.Meaning(level.title(), text))
                                        .stream())
                .toList();
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

    private List<Paper.AdviceLine> advice() {
        return GivenAdvice.about(scan, profile, site).stream()
                .map(
                        each ->
                                new Paper.AdviceLine(
                                        each.advice().title(),
                                        site.baseUrl().href(site.path(Model.ADVICE, each.advice())),
                                        words.ways(each.when()),
                                        each.advice().facts()))
                .toList();
    }
}
