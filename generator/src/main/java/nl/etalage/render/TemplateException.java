package nl.etalage.render;

import nl.etalage.problem.Problem;

/** A template that does not work, told at its line. */
public final class TemplateException extends Exception {

    private final transient Problem problem;

    TemplateException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
