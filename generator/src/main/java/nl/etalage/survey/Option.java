package nl.etalage.survey;

import java.util.Optional;

/**
 * One of the answers to choose from.
 *
 * @param uncertain "weet ik niet"
 * @param excluded takes its question out of the score
 * @param exclusive "geen van deze": nothing else can be chosen beside it
 * @param cap the highest level that its axis can still reach
 */
public record Option(
        String id,
        String text,
        Optional<Integer> points,
        boolean uncertain,
        boolean excluded,
        boolean exclusive,
        Optional<Cap> cap) {

    public record Cap(String axis, String level) {}
}
