package nl.etalage.subsidie;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Area;
import nl.etalage.condition.Condition;
import nl.etalage.site.Source;
import nl.etalage.survey.Changeable;
import nl.etalage.survey.Question;

/**
 * A scheme in the form of the logic. The names of the components are the keys of its JSON.
 *
 * @param continuous open all the year, without rounds
 * @param amount the first whose condition holds; empty where it is not known
 * @param costKinds empty where it is not limited to any
 * @param value percentage of the amount that is saved on tax
 * @param apply where an application begins
 */
public record Scheme(
        String id,
        String title,
        String url,
        String provider,
        Form form,
        Audience audience,
        Area area,
        String summary,
        List<Question> questions,
        List<Requirement> conditions,
        List<String> assessedBy,
        List<String> obligations,
        boolean continuous,
        Optional<Withdrawn> withdrawn,
        List<Round> rounds,
        Optional<Expected> expected,
        List<Amount> amount,
        Set<String> costKinds,
        Optional<Value> value,
        Optional<Combination> combination,
        List<Arrangement> arrangements,
        Optional<Source> apply,
        Optional<Source> source) {

    /** The constants are the editor's words. */
    public enum Form {
        SUBSIDIE,
        AFTREK,
        AFDRACHTVERMINDERING,
        LENING,
        GARANTIE,
        HULP
    }

    /** Who applies; the constants are the editor's words. */
    public enum Audience {
        ONDERNEMING,
        SAMENWERKINGSVERBAND,
        WERKNEMER,
        ONDERWIJS
    }

    /** How the budget is given away; the constants are the editor's words. */
    public enum Allocation {
        VOLGORDE,
        LOTING,
        RANGSCHIKKING,
        NAAR_RATO,
        RECHT
    }

    /**
     * A condition of the scheme: exactly one of {@code when}, {@code question} and {@code
     * untested}.
     *
     * @param question the visitor's own yes or no
     * @param needed the answer that it takes
     */
    public record Requirement(
            String id,
            String text,
            Optional<Condition> when,
            Optional<String> question,
            Optional<String> needed,
            boolean untested,
            Optional<Source> source,
            Optional<Changeable> changeable) {}

    public record Withdrawn(LocalDate since, Optional<String> successor) {}

    /**
     * A round, with what holds in it: the scheme's own terms and what the round changes in them.
     *
     * @param opens empty where unknown
     * @param closes the last millisecond; empty where unknown
     * @param openOn seen open at this moment
     * @param budget in cents
     */
    public record Round(
            String id,
            Optional<Instant> opens,
            Optional<Instant> closes,
            Optional<Instant> openOn,
            Optional<Long> budget,
            Optional<Instant> spentFrom,
            Allocation allocation,
            List<Requirement> conditions,
            List<Amount> amount,
            Set<String> costKinds,
            Optional<Source> source) {}

    /** What is hoped for: days of every year as {@code 06-02}, or words. */
    public record Expected(
            Optional<String> opens, Optional<String> closes, Optional<String> when) {}

    public record Value(BigDecimal from, BigDecimal to) {}

    public record Combination(List<String> notWith, Scope scope) {}

    /** Where two schemes exclude each other. */
    public enum Scope {
        SAME_COST,
        COMPANY
    }

    public record Arrangement(String what, int leadDays) {}
}
