package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.etalage.search.FullLunr.Clause;
import nl.etalage.search.FullLunr.Compared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our index is lunr's. {@code -Dsearch.documents=10000} has lunr make that of a very large site
 * too, which takes it minutes here.
 */
class InvertedIndexTest {

    private static final int MANY = Integer.getInteger("search.documents", 1_000);

    private static final int QUESTIONS = 80;

    /** Neither a title nor a number: a mistake in one of these may be a hundred others. */
    private static final Predicate<String> IS_WORD = Pattern.compile("\\D{3,}").asMatchPredicate();

    private static final FullLunr FULL = new FullLunr();

    @AfterAll
    static void close() {
        FULL.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100})
    void isToTheLastByteWhatLunrWrites(int count) {
        var documents = FullLunr.documents(count);
        var ours = FULL.ours(documents);

        assertThat(LunrJson.of(ours.index())).isEqualTo(FULL.json(documents, ours));
        assertThat(ours.everywhere()).isEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void isSoForALargeSiteAndLeavesOutOfItsTextsWhatStandsEverywhere() {
        var documents = FullLunr.documents(MANY);
        var ours = FULL.ours(documents);

        assertThat(LunrJson.of(ours.index()).equals(FULL.json(documents, ours)))
                .as("the same bytes")
                .isTrue();
        assertThat(ours.everywhere()).isNotEmpty();
    }

    /** Since lunr's bytes are ours, lunr reads the whole index from them: it is faster at that. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void givesFromPiecesTheSamePagesScoresAndOrderAsTheWhole() {
        var documents = FullLunr.documents(MANY);
        var indexed = FULL.ours(documents);
        var pieces = Pieces.of(indexed, documents, Facets.of(documents), Synonyms.NONE, false);

        var compared = FULL.compare(LunrJson.of(indexed.index()), pieces, questions(indexed));

        assertThat(compared).extracting(Compared::same).containsOnly(true);
        assertThat(compared)
                .filteredOn(each -> each.found() > 0)
                .hasSizeGreaterThan(QUESTIONS * 3 / 4);
        assertThat(compared.get(0).fetched()).isLessThan(pieces.pieces().size() / 4);
    }

    /** Words, beginnings and mistakes, one or some together, of which some are on no page. */
    private static List<List<Clause>> questions(Indexer.Indexed indexed) {
        var random = new Random(35);
        var terms = indexed.index().terms().stream().map(Term::text).filter(IS_WORD).toList();
        var questions = new ArrayList<List<Clause>>();
        while (questions.size() < QUESTIONS) {
            var clauses = new ArrayList<Clause>();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                clauses.add(clause(terms.get(random.nextInt(terms.size())), random));
            }
            questions.add(clauses);
        }
        return questions;
    }

    private static Clause clause(String term, Random random) {
        int boost = 1 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> {
                int length = Math.min(term.length(), 6 + random.nextInt(4));
                yield new Clause(term.substring(0, length), true, 0, boost);
            }
            case 1 -> new Clause(mistaken(term, random), false, 1 + random.nextInt(2), boost);
            default -> new Clause(random.nextInt(9) == 0 ? term + "x" : term, false, 0, boost);
        };
    }

    /** With a letter dropped, doubled, changed, or swapped with the next. */
    private static String mistaken(String term, Random random) {
        int at = random.nextInt(term.length());
        String next = term.substring(Math.min(at + 1, term.length()));
        String before = term.substring(0, at);
        char letter = term.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + next;
            case 1 -> before + letter + letter + next;
            case 2 -> before + "x" + next;
            default -> next.isEmpty() ? term : before + next.charAt(0) + letter + next.substring(1);
        };
    }
}
