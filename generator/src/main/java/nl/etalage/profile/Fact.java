package nl.etalage.profile;

import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.survey.Changeable;
import nl.etalage.survey.Option;

/**
 * A question about the firm as the browser's logic asks it. The names of the components are the
 * keys of its JSON.
 *
 * @param min least number; cents for an amount
 * @param list where its options come from, instead of {@code options}
 */
public record Fact(
        String id,
        Kind kind,
        String text,
        Optional<String> why,
        Optional<String> help,
        Optional<Long> min,
        Optional<Long> max,
        boolean unknownAllowed,
        Optional<Choices> list,
        List<Option> options,
        Scope scope,
        Changeable changeable,
        Optional<Condition> showIf) {

    /** Options that are kept elsewhere. */
    public enum Choices {
        SECTORS,
        MUNICIPALITIES,
        SUBSIDIES
    }

    /** How long an answer stays true: for the firm, or for one plan of it. */
    public enum Scope {
        COMPANY,
        PLAN
    }

    /** For a page whose form explains the question already. */
    public Fact unexplained() {
        return new Fact(
                id,
                kind,
                text,
                Optional.empty(),
                Optional.empty(),
                min,
                max,
                unknownAllowed,
                list,
                options,
                scope,
                changeable,
                showIf);
    }

    Fact shownIf(Optional<Condition> condition) {
        return new Fact(
                id,
                kind,
                text,
                why,
                help,
                min,
                max,
                unknownAllowed,
                list,
                options,
                scope,
                changeable,
                condition);
    }
}
