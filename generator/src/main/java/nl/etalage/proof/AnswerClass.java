package nl.etalage.proof;

import java.util.List;
import java.util.Map;

/**
 * Answers to one variable that no condition or score in sight can tell apart.
 *
 * @param number of this class among all of one search
 * @param answer one of them, by begrip or question; empty for no answer
 * @param truths of the leaves about the variable
 * @param points what it does for its axis
 */
record AnswerClass(int number, Map<String, Object> answer, List<Truth> truths, Points points) {

    /**
     * Earned and possible points of an axis, in the axis's own unit, in which all are whole.
     *
     * @param possible 0 where it does not count
     */
    record Points(long earned, long possible) {

        static final Points NONE = new Points(0, 0);

        Points plus(Points more) {
            return new Points(
                    Math.addExact(earned, more.earned), Math.addExact(possible, more.possible));
        }
    }
}
