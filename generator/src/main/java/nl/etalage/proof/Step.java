package nl.etalage.proof;

import java.util.List;

/**
 * One variable in the order of answering.
 *
 * @param number by which formulas know the variable
 * @param classes of the answers to it, where it is shown
 * @param hidden what its leaves are where it is certainly not shown
 * @param open what they are where it is not known whether it is
 * @param shown formula that it is shown
 * @param denied formula that it is certainly not
 * @param axis index of the axis that it counts on; below 0 where it counts on none
 */
record Step(
        Variable variable,
        int number,
        List<AnswerClass> classes,
        AnswerClass hidden,
        AnswerClass open,
        int shown,
        int denied,
        int axis) {

    boolean isFact() {
        return variable.kind() == Variable.Kind.FACT;
    }
}
