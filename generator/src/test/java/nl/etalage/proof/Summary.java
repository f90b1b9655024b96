package nl.etalage.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.condition.Condition;
import nl.etalage.zelfscan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Everything that Java finds of one visitor in one line, for comparison with {@code summary.js}.
 */
final class Summary {

    private Summary() {}

    /**
     * @param scan index of the one that is filled in; below 0 for all advice of the site
     * @param loose conditions besides
     */
    static String of(Ground ground, Visitor visitor, int scan, List<Condition> loose) {
        var evaluation = new Evaluation(ground, visitor);
        @Nullable Scan filledIn = scan < 0 ? null : ground.scans().get(scan);
        var advised = evaluation.advice(filledIn);
        return Stream.concat(
                        Optional.ofNullable(filledIn).map(evaluation::of).stream().map(Summary::of),
                        Stream.of(
                                sorted(advised.given()),
                                sorted(advised.unsure()),
                                loose.stream()
                                        .map(evaluation::truth)
                                        .map(Summary::word)
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(" / "));
    }

    private static String of(Evaluation.Result result) {
        return String.join(
                " / ",
                String.join(",", result.shown()),
                String.join(",", result.open()),
                result.axes().entrySet().stream()
                        .map(axis -> axis.getKey() + "=" + of(axis.getValue()))
                        .collect(Collectors.joining(",")),
                result.total().map(Summary::of).orElse("-"));
    }

    private static String of(Evaluation.Grade grade) {
        return grade.exact() + "~" + grade.score() + "@" + grade.level();
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case YES -> "ja";
            case NO -> "nee";
            case UNKNOWN -> "onbekend";
        };
    }

    private static String sorted(List<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(","));
    }
}
