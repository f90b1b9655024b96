package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.etalage.search.FullLunr.Clause;
import nl.etalage.search.FullLunr.Compared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our index is lunr's. {@code -Dsearch.documents=10000} tries the same on a very large site, which
 * takes lunr minutes here.
 */
class InvertedIndexTest {

    private static final int MANY = Integer.getInteger("search.documents", 1_000);

    private static final FullLunr FULL = new FullLunr();

    @AfterAll
    static void close() {
        FULL.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100})
    void isToTheLastByteWhatLunrWrites(int count) {
        var documents = FullLunr.documents(count);

        assertThat(LunrJson.of(FULL.ours(documents).index())).isEqualTo(FULL.json(documents));
    }

    @Test
    void isSoForALargeSite() {
        var documents = FullLunr.documents(MANY);

        assertThat(LunrJson.of(FULL.ours(documents).index()).equals(FULL.json(documents)))
                .as("the same bytes")
                .isTrue();
    }

    @Test
    void givesFromPiecesTheSamePagesScoresAndOrderAsTheWhole() {
        var documents = FullLunr.documents(MANY);
        var indexed = FULL.ours(documents);
        var pieces = Pieces.of(indexed, documents, Facets.of(documents), Synonyms.NONE, false);

        var compared = FULL.compare(documents, pieces, questions(indexed));

        assertThat(compared).extracting(Compared::same).containsOnly(true);
        assertThat(compared).filteredOn(each -> each.found() > 0).hasSizeGreaterThan(150);
        assertThat(pieces.pieces()).hasSizeGreaterThan(20);
    }

    /** Words and beginnings, one or some together, of which some are on no page. */
    private static List<List<Clause>> questions(Indexer.Indexed indexed) {
        var random = new Random(35);
        var terms = indexed.index().terms();
        var questions = new ArrayList<List<Clause>>();
        while (questions.size() < 200) {
            var clauses = new ArrayList<Clause>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                String term = terms.get(random.nextInt(terms.size())).text();
                boolean begins = random.nextInt(3) == 0;
                int length = Math.min(term.length(), begins ? 6 + random.nextInt(4) : 99);
                clauses.add(
                        new Clause(
                                random.nextInt(9) == 0 ? term + "x" : term.substring(0, length),
                                begins,
                                1 + random.nextInt(3)));
            }
            questions.add(clauses);
        }
        return questions;
    }
}
