package nl.etalage.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.etalage.problem.Problem;
import nl.etalage.proof.Findings;
import nl.etalage.script.Json;

/** Tells on stdout what is wrong, for people or for another program. */
final class Report {

    /** How problems are written. */
    enum Format {
        /** For people, and for editors that make a place clickable. */
        TEXT,
        /** One JSON object, for scripts. */
        JSON,
        /** Workflow commands that GitHub shows beside the lines of a change. */
        GITHUB
    }

    private final PrintStream out;
    private final Format format;

    Report(PrintStream out, Format format) {
        this.out = out;
        this.format = format;
    }

    /**
     * What is wrong and what is due.
     *
     * @param closing the sentence after the problems, such as what that means for the site
     */
    void print(List<Problem> problems, List<Due> due, String closing) {
        print(problems, due, Findings.NONE, closing);
    }

    /**
     * What is wrong, what is due and what was proven.
     *
     * @param closing the sentence after the problems, such as what that means for the site
     */
    void print(List<Problem> problems, List<Due> due, Findings proof, String closing) {
        switch (format) {
            case TEXT -> text(problems, due, proof, closing);
            case JSON ->
                    out.println(
                            Json.write(
                                    new Found(
                                            problems.stream().map(Line::of).toList(),
                                            due.stream().map(DueLine::of).toList(),
                                            ProofLine.of(proof))));
            case GITHUB -> problems.forEach(problem -> out.println(command(problem)));
        }
    }

    /** A line for people; other programs asked for problems only. */
    void say(String line) {
        if (format == Format.TEXT) {
            out.println(line);
        }
    }

    /** A heading with what is under it. */
    record Section(String title, List<String> lines) {}

    /**
     * A report on content in which nothing is wrong: beside the lines of a change there is none.
     */
    void print(List<Section> sections) {
        switch (format) {
            case TEXT -> sections.forEach(this::print);
            case JSON -> out.println(Json.write(new Told(List.of(), sections)));
            case GITHUB -> {}
        }
    }

    private void print(Section section) {
        out.println(section.title());
        section.lines().forEach(line -> out.println("  " + line));
        out.println();
    }

    /** The same keys as with problems, so that a script can ask first whether there are any. */
    private record Told(List<Line> problems, List<Section> sections) {}

    private void text(List<Problem> problems, List<Due> due, Findings proof, String closing) {
        problems.forEach(out::println);
        if (!problems.isEmpty()) {
            out.println();
        }
        if (!due.isEmpty()) {
            out.println("Te doen (" + due.size() + ")");
            due.stream()
                    .collect(groupingBy(Due::within, TreeMap::new, toList()))
                    .forEach(this::due);
            out.println();
        }
        if (!proof.equals(Findings.NONE)) {
            out.println(
                    "Bewezen: %d %s; niet beslist: %d."
                            .formatted(
                                    proof.proven(),
                                    proof.proven() == 1 ? "bewering" : "beweringen",
                                    proof.open().size()));
            proof.open().forEach(open -> out.println("  " + open));
        }
        out.println(closing);
    }

    private void due(int within, List<Due> tasks) {
        if (within > 0) {
            out.println("  Binnen " + within + " dagen:");
        }
        String indent = within > 0 ? "    " : "  ";
        tasks.forEach(task -> out.println(indent + task.at().file() + ": " + task.what()));
    }

    /** "1 probleem" or "3 problemen". */
    static String count(int problems) {
        return problems == 1 ? "1 probleem" : problems + " problemen";
    }

    private record Found(List<Line> problems, List<DueLine> due, Optional<ProofLine> proof) {}

    /** How the claims ended as JSON has it. */
    private record ProofLine(int proven, int refuted, List<OpenLine> open) {
        /** Empty for content that was too wrong to prove anything of. */
        static Optional<ProofLine> of(Findings proof) {
            return Optional.of(proof)
                    .filter(found -> !found.equals(Findings.NONE))
                    .map(
                            found ->
                                    new ProofLine(
                                            found.proven(),
                                            found.refuted(),
                                            found.open().stream().map(OpenLine::of).toList()));
        }
    }

    /** A claim that is not decided as JSON has it. */
    private record OpenLine(String file, int line, String claim, String reason) {
        static OpenLine of(Findings.Open open) {
            return new OpenLine(open.at().file(), open.at().line(), open.claim(), open.reason());
        }
    }

    /** Something due as JSON has it. */
    private record DueLine(String file, int line, String what, int within) {
        static DueLine of(Due due) {
            return new DueLine(due.at().file(), due.at().line(), due.what(), due.within());
        }
    }

    /** A problem as JSON has it. */
    private record Line(
            String file,
            int line,
            int column,
            String code,
            String message,
            @org.jspecify.annotations.Nullable String remedy) {
        static Line of(Problem problem) {
            return new Line(
                    problem.at().file(),
                    problem.at().line(),
                    problem.at().column(),
                    problem.code(),
                    problem.message(),
                    problem.remedy());
        }
    }

    private static String command(Problem problem) {
        var text =
                problem.remedy() == null
                        ? problem.message()
                        : problem.message() + "\n" + problem.remedy();
        return "::error file=%s,line=%d,col=%d,title=%s::%s"
                .formatted(
                        escapeProperty(problem.at().file()),
                        problem.at().line(),
                        problem.at().column(),
                        escapeProperty(problem.code()),
                        escape(text));
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String escapeProperty(String text) {
        return escape(text).replace(":", "%3A").replace(",", "%2C");
    }
}
