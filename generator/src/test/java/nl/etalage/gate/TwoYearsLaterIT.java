package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoYearsLaterIT {

    @Test
    void contentThatOnlyGrewOldIsDueForACheckAndNoProblem() {
        var run = Project.run("check", "--on", "2028-11-21");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output())
                .containsPattern("Bewezen: [1-9][0-9]+ beweringen; niet beslist: 0\\.");
        assertThat(run.output()).containsPattern("Te doen \\([1-9][0-9]*\\)");
    }
}
