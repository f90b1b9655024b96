package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.etalage.condition.Condition;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.site.Site;

/**
 * What leads to what in a scan, as a drawing: begrippen at the left, questions in their order in
 * the middle, advice at the right. Lengths are pixels of the drawing.
 *
 * @param labels the titles of the axes, above their questions
 */
public record FlowDrawing(
        int width, int height, List<Label> labels, List<Box> boxes, List<Line> lines) {

    public record Label(int x, int y, String text) {}

    /**
     * @param kind {@code fact}, {@code question} or {@code advice}
     * @param title the whole text, for who points at it
     */
    public record Box(int x, int y, int width, String kind, String text, String title) {

        public int textX() {
            return x + PADDING;
        }

        public int textY() {
            return y + BASELINE;
        }

        public int height() {
            return BOX;
        }

        private int middle() {
            return y + BOX / 2;
        }

        private int right() {
            return x + width;
        }
    }

    /**
     * @param kind {@code shows} for a question that appears, {@code gives} for advice
     * @param path in the language of SVG
     */
    public record Line(String kind, String path) {}

    private static final int BOX = 26;
    private static final int ROW = 34;
    private static final int PADDING = 8;
    private static final int BASELINE = 17;
    private static final int FACTS = 4;
    private static final int FACT_WIDTH = 150;
    private static final int QUESTIONS = 280;
    private static final int QUESTION_WIDTH = 220;
    private static final int ADVICE = 650;
    private static final int ADVICE_WIDTH = 226;
    private static final int WIDTH = ADVICE + ADVICE_WIDTH + 4;
    private static final int ARROW = 6;

    /** How far the bow from a question to a later one goes out at most. */
    private static final int BOW = 84;

    static FlowDrawing of(Scan scan, Profile profile, Site site) {
        return new Pencil(scan, profile, site).draw();
    }

    /** Places everything once, and then draws the lines between. */
    private static final class Pencil {

        private final Scan scan;
        private final List<GivenAdvice> advice;
        private final Map<String, Fact> known = new LinkedHashMap<>();
        private final Map<String, Box> facts = new LinkedHashMap<>();
        private final Map<String, Box> questions = new LinkedHashMap<>();
        private final Map<String, Box> given = new LinkedHashMap<>();
        private final Map<String, Label> axes = new LinkedHashMap<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Pencil(Scan scan, Profile profile, Site site) {
            this.scan = scan;
            this.advice = GivenAdvice.about(scan, profile, site);
            profile.facts(site.catalog()).forEach(fact -> known.put(fact.id(), fact));
        }

        FlowDrawing draw() {
            int height = Math.max(placeQuestions(), ROW * (advice.size() + 1));
            placeFacts(height);
            placeAdvice(height);
            for (var question : scan.questions()) {
                question.showIf()
                        .ifPresent(
                                condition ->
                                        lead(condition, box(questions, question.id()), "shows"));
            }
            advice.forEach(each -> lead(each.when(), box(given, each.advice().id()), "gives"));
            var boxes =
                    Stream.of(facts, questions, given)
                            .flatMap(each -> each.values().stream())
                            .toList();
            return new FlowDrawing(WIDTH, height, labels, boxes, List.copyOf(lines));
        }

        private int placeQuestions() {
            int y = 0;
            int number = 0;
            var axis = "";
            for (var question : scan.questions()) {
                var own = question.axis().orElse("");
                if (!own.equals(axis)) {
                    y += ROW;
                    var label = new Label(QUESTIONS, y - PADDING, title(own));
                    labels.add(label);
                    axes.putIfAbsent(own, label);
                    axis = own;
                }
                number++;
                questions.put(
                        question.id(),
                        new Box(
                                QUESTIONS,
                                y,
                                QUESTION_WIDTH,
                                "question",
                                number + " " + question.id(),
                                question.text()));
                y += ROW;
            }
            return y + PADDING;
        }

        private String title(String axis) {
            return scan.axes().stream()
                    .filter(each -> each.id().equals(axis))
                    .map(Scan.Axis::title)
                    .findFirst()
                    .orElse("");
        }

        private void placeFacts(int height) {
            var used = new LinkedHashSet<>(scan.profile());
            Stream.concat(
                            scan.questions().stream().flatMap(each -> each.showIf().stream()),
                            advice.stream().map(GivenAdvice::when))
                    .flatMap(Condition::leaves)
                    .forEach(
                            leaf -> {
                                if (leaf instanceof Condition.OfFact fact) {
                                    used.add(fact.fact());
                                }
                            });
            int place = 0;
            for (var id : used) {
                place++;
                var fact = known.get(id);
                facts.put(
                        id,
                        new Box(
                                FACTS,
                                spread(place, used.size(), height),
                                FACT_WIDTH,
                                "fact",
                                id,
                                fact == null ? id : fact.text()));
            }
        }

        private void placeAdvice(int height) {
            int place = 0;
            for (var each : advice) {
                place++;
                given.put(
                        each.advice().id(),
                        new Box(
                                ADVICE,
                                spread(place, advice.size(), height),
                                ADVICE_WIDTH,
                                "advice",
                                each.advice().id(),
                                each.advice().title()));
            }
        }

        private static int spread(int place, int count, int height) {
            return (int) ((long) (height - BOX) * place / (count + 1));
        }

        private static Box box(Map<String, Box> boxes, String id) {
            var box = boxes.get(id);
            if (box == null) {
                throw new IllegalStateException("nothing drawn for " + id);
            }
            return box;
        }

        /** A line to the box from all that its condition is about, each once. */
        private void lead(Condition condition, Box to, String kind) {
            condition
                    .leaves()
                    .flatMap(leaf -> path(leaf, to).stream())
                    .distinct()
                    .forEach(path -> lines.add(new Line(kind, path + arrow(to))));
        }

        private List<String> path(Condition leaf, Box to) {
            if (leaf instanceof Condition.OfFact fact) {
                return List.of(across(box(facts, fact.fact()), to));
            }
            if (leaf instanceof Condition.OfScore score && axes.containsKey(score.score())) {
                var label = axes.get(score.score());
                return List.of(curve(QUESTIONS + QUESTION_WIDTH, label.y(), to));
            }
            return GivenAdvice.question(leaf)
                    .filter(questions::containsKey)
                    .map(id -> between(box(questions, id), to))
                    .stream()
                    .toList();
        }

        private static String between(Box from, Box to) {
            return from.x() == to.x() ? bow(from, to) : across(from, to);
        }

        private static String across(Box from, Box to) {
            return curve(from.right(), from.middle(), to);
        }

        private static String curve(int x, int y, Box to) {
            int middle = (x + to.x()) / 2;
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(x, y, middle, y, middle, to.middle(), to.x(), to.middle());
        }

        private static String bow(Box from, Box to) {
            int out = Math.min(BOW, 24 + Math.abs(to.y() - from.y()) / 4);
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(
                            from.x(),
                            from.middle(),
                            from.x() - out,
                            from.middle(),
                            to.x() - out,
                            to.middle(),
                            to.x(),
                            to.middle());
        }

        private static String arrow(Box to) {
            return "M%d %dL%d %dL%d %d"
                    .formatted(
                            to.x() - ARROW,
                            to.middle() - ARROW / 2,
                            to.x(),
                            to.middle(),
                            to.x() - ARROW,
                            to.middle() + ARROW / 2);
        }
    }
}
